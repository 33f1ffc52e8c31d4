package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.followup.Board;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.Search;
import id.pendopo.followup.Some;
import id.pendopo.followup.board.Card;
import id.pendopo.followup.board.Cards;
import id.pendopo.followup.board.CommitmentWords;
import id.pendopo.layout.Paging;
import id.pendopo.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits on an officer's desk. */
@Component
class DeskList {

    static final int SIZE = 20;
    private static final int SHORT = 5;

    private final Board board;
    private final Findings findings;
    private final Cards cards;
    private final CommitmentWords words;

    DeskList(Board board, Findings findings, Cards cards, CommitmentWords words) {
        this.board = board;
        this.findings = findings;
        this.cards = cards;
        this.words = words;
    }

    /**
     * A finding in a list.
     *
     * @param known whether everybody may know of it
     * @param note since when it waits, or when it was answered
     */
    record Line(
            String key,
            String text,
            String unit,
            String kind,
            String source,
            boolean known,
            String note) {}

    /** Some findings and how many there are. */
    record Lines(List<Line> lines, long total, Paging paging) {}

    /** Commitments, what is late first. */
    record Kept(List<Card> cards, Paging paging) {}

    /** The newest findings without an answer. */
    Lines waiting(Officer officer, Page page) {
        return lines(findings.of(officer, true, 0, SHORT), 1, SHORT, true, page);
    }

    Lines findings(Officer officer, boolean open, int number, Page page) {
        int offset = offset(number);
        return lines(findings.of(officer, open, offset, SIZE), number, SIZE, open, page);
    }

    private Lines lines(Some<Finding> some, int number, int size, boolean open, Page page) {
        var address = "/petugas/tindak-lanjut/temuan?" + (open ? "" : "dijawab=ya&") + "halaman=";
        return new Lines(
                some.items().stream().map(one -> line(one, page)).toList(),
                some.total(),
                new Paging(number, size, some.total(), address));
    }

    private Line line(Finding finding, Page page) {
        var answer = finding.answer();
        return new Line(
                finding.id().toString(),
                words.finding(finding, page),
                words.shortUnit(finding.organisation(), finding.unit()),
                page.t("followup.kind." + finding.kind()),
                finding.source(),
                finding.publicOn() != null,
                answer == null
                        ? page.t("followup.desk.since", page.date(finding.found()))
                        : page.t("followup.desk.answered", page.date(answer.on())));
    }

    Kept commitments(Officer officer, boolean late, int number, Page page) {
        var search = search(officer, late);
        var some = board.search(search, offset(number), SIZE);
        var address = "/petugas/tindak-lanjut?" + (late ? "terlambat=ya&" : "") + "halaman=";
        return new Kept(
                cards.of(some.items(), search.today(), page),
                new Paging(number, SIZE, some.total(), address));
    }

    /** How many commitments of the officer's units are late. */
    long late(Officer officer) {
        return board.search(search(officer, true), 0, 1).total();
    }

    private Search search(Officer officer, boolean late) {
        var organisation = officer.organisation();
        return new Search(
                organisation,
                findings.units(officer),
                null,
                null,
                late,
                false,
                board.today(organisation));
    }

    private static int offset(int number) {
        return Math.multiplyExact(Math.clamp(number - 1, 0, 100_000), SIZE);
    }
}
