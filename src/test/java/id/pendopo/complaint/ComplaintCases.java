package id.pendopo.complaint;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.complaint.publication.PublicationDesk;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Complaints of the tests' own, taken and handled as people do it. Nobody else counts on them. */
@Component
public class ComplaintCases {

    public static final String TITLE = "Tanjakan kursi roda patah";
    public static final String BODY =
            "Tanjakan di pintu depan patah. Pak Budi Santoso di loket tahu, nomornya 081234567890.";

    private static final Map<String, ComplaintCases> HOUSES = new ConcurrentHashMap<>();
    private static final String ANSWER =
            "Tanjakan sudah diganti besi pada hari Rabu dan diperiksa bersama pengguna.";

    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;
    private final Dispatch dispatch;
    private final Handling handling;
    private final Answering answering;
    private final Onward onward;
    private final Joining joining;
    private final Organisations organisations;
    private final PublicationDesk desk;
    private final LostLetters lost;
    private final LostFiles lostFiles;
    private final Clock clock;

    ComplaintCases(
            Complaints complaints,
            Receipts receipts,
            CaseBook book,
            Dispatch dispatch,
            Handling handling,
            Answering answering,
            Onward onward,
            Joining joining,
            Organisations organisations,
            PublicationDesk desk,
            LostLetters lost,
            LostFiles lostFiles,
            Clock clock) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
        this.dispatch = dispatch;
        this.handling = handling;
        this.answering = answering;
        this.onward = onward;
        this.joining = joining;
        this.organisations = organisations;
        this.desk = desk;
        this.lost = lost;
        this.lostFiles = lostFiles;
        this.clock = clock;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        HOUSES.put("http://localhost:" + event.getWebServer().getPort(), this);
    }

    /** Those of the house at this address. */
    public static ComplaintCases at(String address) {
        return Objects.requireNonNull(HOUSES.get(address), address);
    }

    /** A case and the receipt that opens it. */
    public record Made(String receipt, String code) {}

    /** How a case is brought. */
    public record Brought(
            String title,
            String category,
            boolean secret,
            boolean held,
            Desk desk,
            @Nullable Instant received) {

        public static final Brought PLAIN =
                new Brought(TITLE, "sarana", false, false, Desk.OPEN, null);

        public Brought titled(String other) {
            return new Brought(other, category, secret, held, desk, received);
        }
    }

    public Made taken(Brought brought) {
        return taken(brought, "RSK-PKM-WANASARI", Location.UNKNOWN);
    }

    /** About the whole organisation. */
    public Made aboutAll() {
        return taken(Brought.PLAIN, "RSK", Location.UNKNOWN);
    }

    /** About this unit. */
    public Made about(String unit, String category) {
        var brought = new Brought(TITLE, category, false, false, Desk.OPEN, null);
        return taken(brought, unit, Location.UNKNOWN);
    }

    private Made taken(Brought brought, String target, Location location) {
        var receipt = Crockford.random(20);
        var fresh =
                new NewComplaint(
                        brought.category(),
                        "",
                        brought.title(),
                        BODY,
                        "Tanjakan yang kuat.",
                        null,
                        location,
                        target,
                        "",
                        false,
                        brought.secret(),
                        new Reporter("Rahayu Rekaan", "", "", "", ""),
                        "id",
                        brought.received() == null ? Channel.WEB : Channel.LETTER,
                        brought.received(),
                        List.of());
        var taken =
                done(
                        complaints.take(
                                site(),
                                fresh,
                                brought.desk(),
                                receipts.kept(receipt),
                                Origin.REPORTER,
                                brought.held()));
        return new Made(receipt, taken.complaint().code());
    }

    public Made taken() {
        return taken(Brought.PLAIN);
    }

    /** Passed on to the health centre. */
    public Made forwarded(Brought brought) {
        return forward(taken(brought), brought.category());
    }

    private Made forward(Made made, String category) {
        var id = find(made).id();
        var unit = "RSK-PKM-WANASARI";
        done(
                dispatch.verify(
                        officer(), id, Said.words(""), "NON_PENGAWASAN", category, unit, unit));
        return made;
    }

    /** Passed on by somebody else, in another class, about and to one unit. */
    public void verified(Made made, Officer by, String caseClass, String category, String unit) {
        var id = find(made).id();
        done(dispatch.verify(by, id, Said.words(""), caseClass, category, "", unit));
    }

    /** From there to another unit. */
    public void passOn(Made made, String unit) {
        done(
                dispatch.forward(
                        officer(),
                        find(made).id(),
                        Said.words("Rumah sakit yang mengelola gedung itu."),
                        unit));
    }

    public Made published(Brought brought) {
        return show(forwarded(brought));
    }

    public Made published() {
        return published(Brought.PLAIN);
    }

    /** One that happened in this region, for everybody to read. */
    public Made publishedIn(String region) {
        var made = taken(Brought.PLAIN, "RSK-PKM-WANASARI", new Location("", region, null, null));
        return show(forward(made, Brought.PLAIN.category()));
    }

    /** The same, and everybody could read it since last week. */
    public Made publishedLastWeekIn(String region) {
        var made = publishedIn(region);
        desk.lastWeek(List.of(made.code()));
        return made;
    }

    /** An officer lets everybody read what the machine proposes. */
    public Made show(Made made) {
        desk.show(officer(), find(made));
        return made;
    }

    public Made answered() {
        return answer(published());
    }

    public Made answer(Made made) {
        return answer(made, officer());
    }

    public Made answer(Made made, Officer by) {
        var said = new Said(null, "DILAKUKAN", ANSWER, List.of());
        done(handling.answer(by, find(made).id(), said));
        return made;
    }

    /** Answered, and the letter about it did not arrive. */
    public Made unreached() {
        var made = answered();
        lost.note(find(made));
        return made;
    }

    /** The files of a draft had to make way for others. */
    public void filesMadeWay(String draft) {
        lostFiles.of(draft);
    }

    /** So did not the one with the receipt. */
    public Made withoutReceipt() {
        var made = unreached();
        lost.receipt(find(made));
        return made;
    }

    public Made asked() {
        return ask(forwarded(Brought.PLAIN));
    }

    public Made ask(Made made) {
        done(
                handling.ask(
                        officer(), find(made).id(), Said.words("Di gedung mana letak tanjakan?")));
        return made;
    }

    public Made closed() {
        var made = answered();
        done(answering.confirm(find(made)));
        return made;
    }

    /** So old that every limit is over. */
    public Made overdue() {
        var longAgo = clock.instant().minus(Duration.ofDays(150));
        return published(new Brought(TITLE, "sarana", false, false, Desk.OPEN, longAgo));
    }

    /** Goes on in a new case. */
    public Made goOn(Made made, String words) {
        return goOn(made, words, false);
    }

    /** Goes on in a new case that a machine holds, and a person agrees that it is abuse. */
    public Made goOnInVain(Made made, String words) {
        return rejected(goOn(made, words, true));
    }

    private Made goOn(Made made, String words, boolean held) {
        var receipt = receipts.following(site().organisation(), made.receipt());
        var kept = receipts.kept(receipt);
        var taken = done(onward.goOn(site(), find(made), words, kept, held));
        return new Made(receipt, taken.complaint().code());
    }

    /** Joined to a main one that tells of the same. */
    public Made join(Made member, Made main) {
        var why = "Keduanya tentang tanjakan di pintu yang sama.";
        done(joining.join(officer(), find(member).id(), main.code(), null, why));
        return member;
    }

    /** Its reporter takes it out again. */
    public Made leave(Made member) {
        done(joining.leave(find(member)));
        return member;
    }

    /** One that is public and stands with another public one. */
    public Made joined() {
        return join(published(), published());
    }

    /** A main one with two members, one of which may not be answered now. */
    public Made withMembers() {
        var main = published();
        join(published(), main);
        ask(join(forwarded(Brought.PLAIN), main));
        return main;
    }

    public Made withdraw(Made made) {
        done(answering.withdraw(find(made), ""));
        return made;
    }

    /** A person agrees with the machine that it is abuse. */
    public Made rejected(Made made) {
        done(dispatch.reject(officer(), find(made).id(), Said.words("")));
        return made;
    }

    public Complaint find(Made made) {
        return book.find(site().organisation(), made.code()).orElseThrow();
    }

    public Site site() {
        return organisations.forHost("");
    }

    public Officer officer() {
        return officer(Role.COMPLAINT_OFFICER, "RSK");
    }

    public Officer officer(Role role, String code) {
        Unit unit = organisations.unit(site().organisation(), code).orElseThrow();
        return new Officer(
                new UUID(9, role.ordinal()),
                site().organisation(),
                role.name(),
                role.wire() + "@rasuka.example",
                List.of(new Grant(role, unit.id().value(), unit.path())));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }
}
