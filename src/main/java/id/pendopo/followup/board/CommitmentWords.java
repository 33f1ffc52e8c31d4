package id.pendopo.followup.board;

import id.pendopo.complaint.PublicCases;
import id.pendopo.followup.AnswerClass;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.Effect;
import id.pendopo.followup.Finding;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.Kind;
import id.pendopo.followup.MeasureNames;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings, commitments and effects in words. */
@Component
public class CommitmentWords {

    private static final int DECIMALS = 2;

    private final Organisations organisations;
    private final MeasureNames measures;
    private final PublicCases cases;
    private final FollowUpLaw law;

    CommitmentWords(
            Organisations organisations,
            MeasureNames measures,
            PublicCases cases,
            FollowUpLaw law) {
        this.cases = cases;
        this.law = law;
        this.organisations = organisations;
        this.measures = measures;
    }

    /** A state as a tag: its look and its words. */
    public record Tag(String kind, String text) {}

    public Optional<Unit> unit(OrganisationId organisation, UnitId unit) {
        return organisations.unit(organisation, unit);
    }

    public String unitName(OrganisationId organisation, UnitId unit) {
        return unit(organisation, unit).map(Unit::name).orElse("");
    }

    public String shortUnit(OrganisationId organisation, UnitId unit) {
        return unit(organisation, unit).map(Unit::shortName).orElse("");
    }

    /** How a finding was answered; empty as long as nobody has answered it. */
    public String answer(Finding finding, Page page) {
        var answer = finding.answer();
        return answer == null
                ? ""
                : law.answer(answer.code(), page.language()).map(AnswerClass::name).orElse("");
    }

    /** What is measured. */
    public String measure(String key, Finding finding, Page page) {
        return measures.name(key, finding, page.texts());
    }

    /**
     * What people told.
     *
     * @param path where that can be read; empty when it can be read no longer
     */
    public record Source(String text, String path) {}

    /** What people told, in words. */
    public String finding(Finding finding, Page page) {
        return source(finding, page).text();
    }

    /** The same, and where it can be read: a case may have gone from the public pages since. */
    public Source source(Finding finding, Page page) {
        if (finding.kind() == Kind.SURVEY_ELEMENT) {
            return new Source(element(finding, page), finding.path());
        }
        return cases.find(finding.organisation(), finding.source())
                .map(known -> new Source(known.title(), finding.path()))
                .orElseGet(
                        () ->
                                new Source(
                                        page.t("followup.finding.complaint", finding.source()),
                                        ""));
    }

    /** Where what people told can be read; empty when it can be read no longer. */
    String path(Finding finding) {
        boolean there =
                finding.kind() != Kind.COMPLAINT
                        || cases.find(finding.organisation(), finding.source()).isPresent();
        return there ? finding.path() : "";
    }

    private String element(Finding finding, Page page) {
        var name = measure(finding.detail(), finding, page);
        var value = finding.value();
        return value == null
                ? name
                : page.t(
                        "followup.finding.element",
                        name,
                        page.number(value, DECIMALS),
                        page.number(Objects.requireNonNullElse(finding.answers(), 0L)));
    }

    /** Where it stands, with what is late in plain sight. */
    public Tag status(Commitment commitment, LocalDate today, Page page) {
        if (commitment.late(today)) {
            var days = commitment.daysLate(today);
            return new Tag("late", page.t("followup.late", days));
        }
        var ended = commitment.ended();
        return switch (commitment.status()) {
            case PLANNED -> new Tag("wait", page.t("followup.status.PLANNED"));
            case RUNNING -> new Tag("run", page.t("followup.status.RUNNING"));
            case DONE -> new Tag("done", on("followup.done.on", ended, page));
            case CANCELLED -> new Tag("", on("followup.cancelled.on", ended, page));
        };
    }

    private static String on(String key, @Nullable LocalDate day, Page page) {
        return page.t(key, day == null ? "" : page.date(day));
    }

    /** Its days in words: the one that was promised first. */
    public List<String> facts(Dossier dossier, LocalDate today, Page page) {
        var facts = new ArrayList<>(days(dossier, today, page));
        facts.set(0, page.t("followup.due", facts.getFirst()));
        return facts;
    }

    /** Its days, where the place says that they are: promised, moved, and how late it was done. */
    public List<String> days(Dossier dossier, LocalDate today, Page page) {
        var commitment = dossier.commitment();
        var facts = new ArrayList<String>();
        facts.add(page.date(commitment.promise().due()));
        var redated = dossier.redated();
        if (!redated.isEmpty()) {
            var first = Objects.requireNonNull(redated.getFirst().oldDue());
            facts.add(page.t("followup.redated", redated.size(), page.date(first)));
        }
        if (!commitment.status().open() && commitment.daysLate(today) > 0) {
            facts.add(page.t("followup.done.late", commitment.daysLate(today)));
        }
        return facts;
    }

    /** What the next survey showed, without claiming more than its interval allows. */
    public String effect(Effect effect, Finding finding, Page page) {
        var moved = effect.moved();
        var name = measure(effect.measure(), finding, page);
        var before = page.number(moved.before(), DECIMALS);
        var after = page.number(moved.after(), DECIMALS);
        var low = effect.low();
        var high = effect.high();
        return low == null || high == null
                ? page.t("followup.effect." + moved.verdict(), name, before, after)
                : page.t(
                        "followup.effect." + moved.verdict(),
                        name,
                        before,
                        after,
                        signed(low, page),
                        signed(high, page));
    }

    /** How many answers or complaints the two figures come from. */
    public String base(Effect effect, Page page) {
        boolean complaints = MeasureNames.ofComplaints(effect.measure()).isPresent();
        return page.t(
                complaints ? "followup.effect.base.complaint" : "followup.effect.base",
                page.number(effect.moved().nBefore()),
                page.number(effect.moved().nAfter()));
    }

    private static String signed(BigDecimal number, Page page) {
        var shown = page.number(number, DECIMALS);
        return number.signum() > 0 ? "+" + shown : shown;
    }
}
