package id.pendopo.complaint.notice;

import static id.pendopo.complaint.ComplaintCases.done;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import id.pendopo.notification.OpenedLetters;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases of tests about which letters are written, and the letters. */
@Component
class NoticeCases {

    private static final String TITLE = "Petugas loket tiga meminta uang rokok";

    private final Complaints complaints;
    private final Receipts receipts;
    private final Dispatch dispatch;
    private final ComplaintCases cases;
    private final OpenedLetters outbox;

    NoticeCases(
            Complaints complaints,
            Receipts receipts,
            Dispatch dispatch,
            ComplaintCases cases,
            OpenedLetters outbox) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.dispatch = dispatch;
        this.cases = cases;
        this.outbox = outbox;
    }

    Officer desk() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK");
    }

    Complaint taken(Reporter reporter, Desk where) {
        return take(reporter, where, false);
    }

    Complaint take(Reporter reporter, Desk where, boolean held) {
        var fresh =
                new NewComplaint(
                        "antrean",
                        "",
                        TITLE,
                        "Loket tiga meminta uang rokok sebelum berkas diterima.",
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        false,
                        false,
                        reporter,
                        "id",
                        Channel.WEB,
                        null,
                        List.of());
        var receipt = receipts.kept(receipts.of(cases.site().organisation(), null));
        return done(complaints.take(cases.site(), fresh, where, receipt, Origin.REPORTER, held))
                .complaint();
    }

    Complaint verified(Complaint c) {
        return done(
                dispatch.verify(
                        desk(),
                        c.id(),
                        Said.words(""),
                        "NON_PENGAWASAN",
                        "antrean",
                        "",
                        "RSK-DISDUKCAPIL"));
    }

    /** What was written about it, one line each. */
    List<String> letters(Complaint c) {
        return outbox.waiting().stream()
                .filter(letter -> letter.body().contains(c.code()))
                .map(
                        letter ->
                                String.join(
                                        " ",
                                        letter.channel(),
                                        letter.recipient(),
                                        letter.subject(),
                                        letter.body()))
                .toList();
    }
}
