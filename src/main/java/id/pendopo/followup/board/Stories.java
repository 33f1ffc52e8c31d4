package id.pendopo.followup.board;

import id.pendopo.followup.AnswerClass;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.FollowUpLaw;
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

    /** A page of it. */
    record Story(List<Told> told, Paging paging) {}

    /**
     * What was told, and what was answered.
     *
     * @param path where it can be read; empty when it can be read no longer
     * @param answer class of the answer
     * @param refused whether nothing was promised
     * @param reason in the officers' words
     */
    record Told(
            String finding,
            String path,
            String date,
            String unit,
            String answer,
            boolean refused,
            String reason,
            List<Done> commitments) {}

    /** A commitment, and what the next survey showed; empty before that. */
    record Done(Card card, String effect) {}

    Story of(Unit unit, List<UnitId> within, int number, Page page) {
        var organisation = page.site().organisation();
        int offset = Math.multiplyExact(Math.clamp(number - 1, 0, 100_000), SIZE);
        var some = findings.story(organisation, within, offset, SIZE);
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
        return new Story(told, new Paging(number, SIZE, some.total(), address));
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
                !given.commits(),
                answer.reason(),
                dossiers.stream()
                        .map(
                                one -> {
                                    var effect = one.effect();
                                    return new Done(
                                            cards.of(one, today, page),
                                            effect == null ? "" : words.effect(effect, finding, page));
                                })
                        .toList());
    }
}
