package id.pendopo.followup.board;

import id.pendopo.followup.AnswerClass;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.Status;
import id.pendopo.layout.Paging;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** You said, we did, we could not because: the story of a unit and those below it. */
@Component
class Stories {

    private static final int SIZE = 20;

    private final Findings findings;
    private final Board board;
    private final Cards cards;
    private final CommitmentWords words;
    private final FollowUpLaw law;

    Stories(Findings findings, Board board, Cards cards, CommitmentWords words, FollowUpLaw law) {
        this.findings = findings;
        this.board = board;
        this.cards = cards;
        this.words = words;
        this.law = law;
    }

    /**
     * A page of it.
     *
     * @param waiting the newest of what nobody has answered yet
     * @param unanswered how many of these there are
     */
    record Story(List<Told> told, Paging paging, List<Waiting> waiting, long unanswered) {}

    /**
     * What was told, and is not answered yet.
     *
     * @param path where it can be read; empty when it can be read no longer
     */
    record Waiting(String finding, String path, String date, String unit) {}

    /**
     * What was told, and what was answered.
     *
     * @param path where it can be read; empty when it can be read no longer
     * @param answer class of the answer
     * @param heading whether it was done, promised, or could not be
     * @param reason in the officers' words
     */
    record Told(
            String finding,
            String path,
            String date,
            String unit,
            String answer,
            String heading,
            String reason,
            List<Done> commitments) {}

    /** A commitment, and what the next survey showed; empty before that. */
    record Done(Card card, String effect) {}

    Story of(Unit unit, List<UnitId> within, int number, Page page) {
        var organisation = page.site().organisation();
        int offset = Math.multiplyExact(Math.clamp(number - 1, 0, 100_000), SIZE);
        var asked = findings.story(organisation, within, offset, SIZE);
        boolean beyond = asked.items().isEmpty() && offset > 0;
        var some = beyond ? findings.story(organisation, within, 0, SIZE) : asked;
        var promised =
                board.ofFindings(organisation, some.items().stream().map(Finding::id).toList());
        var classes =
                law.classes(page.language()).stream()
                        .collect(Collectors.toMap(AnswerClass::code, one -> one));
        var told =
                some.items().stream()
                        .map(
                                one ->
                                        told(
                                                one,
                                                promised.getOrDefault(one.id(), List.of()),
                                                classes,
                                                page))
                        .toList();
        var address = "/tindak-lanjut/unit/" + unit.code() + "?halaman=";
        var open = findings.unanswered(organisation, within, SIZE);
        return new Story(
                told,
                new Paging(beyond ? 1 : number, SIZE, some.total(), address),
                open.items().stream().map(one -> waiting(one, page)).toList(),
                open.total());
    }

    private Waiting waiting(Finding finding, Page page) {
        var source = words.source(finding, page);
        return new Waiting(
                source.text(),
                source.path(),
                page.date(finding.found()),
                words.shortUnit(finding.organisation(), finding.unit()));
    }

    private Told told(
            Finding finding, List<Dossier> dossiers, Map<String, AnswerClass> classes, Page page) {
        var answer = Objects.requireNonNull(finding.answer());
        var given = Objects.requireNonNull(classes.get(answer.code()));
        var today = board.today(finding.organisation());
        var source = words.source(finding, page);
        return new Told(
                source.text(),
                source.path(),
                page.date(finding.found()),
                words.shortUnit(finding.organisation(), finding.unit()),
                given.name(),
                heading(given, dossiers, page),
                answer.reason(),
                dossiers.stream()
                        .map(
                                one -> {
                                    var effect = one.effect();
                                    return new Done(
                                            cards.of(one, today, page),
                                            effect == null
                                                    ? ""
                                                    : words.effect(effect, finding, page));
                                })
                        .toList());
    }

    /** Only what is done is called so. */
    private static String heading(AnswerClass given, List<Dossier> dossiers, Page page) {
        if (!given.commits()) {
            return page.texts()
                    .find("followup.story.class." + given.code())
                    .orElseGet(() -> page.t("followup.story.couldNot"));
        }
        var states =
                dossiers.stream()
                        .map(one -> one.commitment().status())
                        .filter(status -> status != Status.CANCELLED)
                        .distinct()
                        .toList();
        if (states.isEmpty() && !dossiers.isEmpty()) {
            return page.t("followup.story.cancelled");
        }
        return page.t(
                states.equals(List.of(Status.DONE))
                        ? "followup.story.did"
                        : "followup.story.promised");
    }
}
