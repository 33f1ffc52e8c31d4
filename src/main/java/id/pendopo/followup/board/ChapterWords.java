package id.pendopo.followup.board;

import id.pendopo.followup.Bands;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.MeasureNames;
import id.pendopo.followup.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Measures;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What reports say of promises, and how the national evaluation (PEKPPP) judges them. */
@Component
class ChapterWords {

    private final FollowUpLaw law;
    private final Measures measures;
    private final MeasureNames names;
    private final Organisations organisations;

    ChapterWords(
            FollowUpLaw law, Measures measures, MeasureNames names, Organisations organisations) {
        this.law = law;
        this.measures = measures;
        this.names = names;
        this.organisations = organisations;
    }

    List<String> columns(Texts texts) {
        return List.of(
                texts.t("followup.chapter.element"),
                texts.t("followup.desk.col.commitment"),
                texts.t("followup.field.unit"),
                texts.t("followup.field.due"),
                texts.t("followup.filter.status"));
    }

    List<String> sentences(
            OrganisationId organisation,
            String survey,
            Fulfilment fulfilment,
            LocalDate day,
            Texts texts) {
        var bands = law.bands(day);
        long found = fulfilment.found();
        var sentences = new ArrayList<String>();
        sentences.add(
                texts.t(
                        "followup.chapter.share",
                        fulfilment.done(),
                        found,
                        bands.shareLevel(fulfilment.done(), found)));
        if (fulfilment.unanswered() + fulfilment.declined() + fulfilment.cancelled() > 0) {
            sentences.add(
                    texts.t(
                            "followup.chapter.rest",
                            fulfilment.unanswered(),
                            fulfilment.declined(),
                            fulfilment.cancelled()));
        }
        sentences.add(speed(organisation, survey, fulfilment, bands, texts));
        return sentences;
    }

    /** Counted from the signature, or from the publication where nothing was signed before. */
    private String speed(
            OrganisationId organisation,
            String survey,
            Fulfilment fulfilment,
            Bands bands,
            Texts texts) {
        var last = fulfilment.last();
        var period = measures.period(organisation, survey, organisations.zone(organisation));
        var signed = period.map(Measures.Period::reported);
        var begins = signed.or(() -> period.map(Measures.Period::published));
        if (last == null || begins.isEmpty()) {
            return texts.t("followup.chapter.speed.open");
        }
        return texts.t(
                signed.isPresent() ? "followup.chapter.speed" : "followup.chapter.speed.published",
                day(last, texts),
                day(begins.get(), texts),
                bands.speedLevel(begins.get(), last));
    }

    List<String> cells(Dossier one, LocalDate day, Texts texts) {
        var commitment = one.commitment();
        return List.of(
                names.name(one.finding().detail(), one.finding(), texts),
                commitment.promise().title() + " (" + commitment.code() + ")",
                organisations
                        .unit(commitment.organisation(), commitment.promise().unit())
                        .map(Unit::shortName)
                        .orElse(""),
                day(commitment.promise().due(), texts),
                status(commitment, day, texts));
    }

    private static String status(Commitment commitment, LocalDate today, Texts texts) {
        if (commitment.late(today)) {
            return texts.t("followup.late", commitment.daysLate(today));
        }
        var ended = commitment.ended();
        if (ended == null) {
            return texts.t("followup.status." + commitment.status());
        }
        boolean done = commitment.status() == Status.DONE;
        var words = texts.t(done ? "followup.done.on" : "followup.cancelled.on", day(ended, texts));
        long late = commitment.daysLate(today);
        return late > 0 ? words + ". " + texts.t("followup.done.late", late) : words;
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
    }
}
