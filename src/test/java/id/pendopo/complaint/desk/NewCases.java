package id.pendopo.complaint.desk;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases that tests make for themselves. */
@Component
public class NewCases {

    private static final Said ANSWER =
            new Said(
                    null,
                    "DIJELASKAN",
                    "Sudah kami periksa di tempat bersama petugas yang berjaga.",
                    List.of());

    private final Complaints complaints;
    private final Receipts receipts;
    private final Dispatch dispatch;
    private final Handling handling;
    private final Organisations organisations;
    private final Clock clock;

    NewCases(
            Complaints complaints,
            Receipts receipts,
            Dispatch dispatch,
            Handling handling,
            Organisations organisations,
            Clock clock) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.dispatch = dispatch;
        this.handling = handling;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * How a case is brought.
     *
     * @param ago days since it came
     */
    public record Brought(
            String title, String category, String target, boolean secret, boolean held, int ago) {

        public static Brought titled(String title) {
            return new Brought(title, "sarana", "", false, false, 0);
        }

        public Brought secretly() {
            return new Brought(title, category, target, true, held, ago);
        }

        Brought heldByAMachine() {
            return new Brought(title, category, target, secret, true, ago);
        }

        Brought daysAgo(int days) {
            return new Brought(title, category, target, secret, held, days);
        }
    }

    /** A case that nobody has read yet. */
    public Complaint taken(String category, String target) {
        return taken(new Brought("Pegangan tangga lepas", category, target, false, false, 0));
    }

    public Complaint taken(Brought brought) {
        return taken(brought, Desk.OPEN);
    }

    public Complaint atTheSafeDesk(Brought brought) {
        return taken(brought, Desk.SAFE);
    }

    private Complaint taken(Brought brought, Desk desk) {
        var site = organisations.forHost("");
        var fresh =
                new NewComplaint(
                        brought.category(),
                        "",
                        brought.title(),
                        "Pegangan tangga di lantai dua lepas sejak sebulan lalu.",
                        "",
                        null,
                        Location.UNKNOWN,
                        brought.target(),
                        "",
                        true,
                        brought.secret(),
                        new Reporter("Sri Rahayu", "sri@contoh.example", "", "", ""),
                        "id",
                        brought.ago() == 0 ? Channel.WEB : Channel.LETTER,
                        brought.ago() == 0
                                ? null
                                : clock.instant().minus(Duration.ofDays(brought.ago())),
                        List.of());
        var receipt = receipts.kept(receipts.of(site.organisation(), null));
        return done(complaints.take(site, fresh, desk, receipt, Origin.REPORTER, brought.held()))
                .complaint();
    }

    /** Answered by whoever has it: inspectors, or the desk of the whole. */
    void answered(Complaint c) {
        var watching = !c.owner().equals(organisations.root(c.organisation()).id());
        var unit = organisations.unit(c.organisation(), c.owner()).orElseThrow().code();
        var officer = officer(watching ? Role.INSPECTOR : Role.COMPLAINT_OFFICER, unit, 21);
        if (c.status() == Status.SUBMITTED) {
            done(
                    dispatch.verify(
                            officer,
                            c.id(),
                            Said.words(""),
                            c.matter().caseClass(),
                            c.matter().category(),
                            "",
                            unit));
        }
        done(handling.answer(officer, c.id(), ANSWER));
    }

    /** Verified by inspectors and handed to this unit. */
    public void handedOn(Complaint c, String unit) {
        handedOn(c, officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 21), unit);
    }

    /** Verified by this officer, in the class in which it came. */
    public void handedOn(Complaint c, Officer by, String unit) {
        var matter = c.matter();
        done(
                dispatch.verify(
                        by,
                        c.id(),
                        Said.words(""),
                        matter.caseClass(),
                        matter.category(),
                        "",
                        unit));
    }

    /** The code of a case that lies with this unit. */
    public String forwarded(String unit) {
        return forwarded(Brought.titled("Pegangan tangga lepas"), unit);
    }

    public String forwarded(Brought brought, String unit) {
        var c = taken(brought);
        return done(dispatch.verify(
                        officer(Role.COMPLAINT_OFFICER, "RSK", 1),
                        c.id(),
                        Said.words(""),
                        "NON_PENGAWASAN",
                        "sarana",
                        "",
                        unit))
                .code();
    }

    public Officer officer(Role role, String unit, int number) {
        var site = organisations.forHost("");
        var at = organisations.unit(site.organisation(), unit).orElseThrow();
        return new Officer(
                new UUID(9, number),
                site.organisation(),
                "Petugas " + number,
                "",
                List.of(new Grant(role, at.id().value(), at.path())));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) ->
                    throw new AssertionError("Refused: " + problems);
        };
    }
}
