package id.pendopo.complaint.reporter;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Parcel;
import id.pendopo.complaint.Bounds;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Refusal;
import id.pendopo.complaint.Uploads;
import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Files that come with an act of a reporter. Cleaning is work that all visitors wait for in turn,
 * so it begins only when the act is possible.
 */
@Component
class OwnUploads {

    private final Uploads uploads;
    private final Bounds bounds;
    private final DraftGuard guard;

    OwnUploads(Uploads uploads, Bounds bounds, DraftGuard guard) {
        this.uploads = uploads;
        this.bounds = bounds;
        this.guard = guard;
    }

    /** Why the files of this act are not even looked at; nothing when there are none. */
    List<Problem> hindrances(HttpServletRequest request, Act act, Complaint c, String words)
            throws IOException {
        return !act.brings() || Uploads.sent(request).isEmpty()
                ? List.of()
                : bounds.problems(c, act.move().orElseThrow(), words, 1);
    }

    /** The files, cleaned; of an act that brings none they are not looked at. */
    Outcome<List<NewComplaint.Upload>> of(HttpServletRequest request, Act act) throws IOException {
        if (!act.brings()) {
            return Outcome.done(List.of());
        }
        long bytes = Uploads.sent(request).stream().mapToLong(Cleaning.Sent::size).sum();
        return bytes == 0 || guard.brings(request.getRemoteAddr(), bytes)
                ? uploads.of(request)
                : Outcome.refused(Parcel.FILES, Refusal.TOO_MANY_FILES_AT_ONCE, guard.minutes());
    }
}
