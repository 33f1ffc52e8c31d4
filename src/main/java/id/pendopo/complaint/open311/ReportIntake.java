package id.pendopo.complaint.open311;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a report as the form takes one: cleaned, judged, and held where a machine has doubts. */
@Component
class ReportIntake {

    private static final int LONGEST_KEY = 200;

    private final ReportReading reading;
    private final Cleaning cleaning;
    private final Guard guard;
    private final ReportTaking taking;
    private final Trials trials;

    ReportIntake(
            ReportReading reading,
            Cleaning cleaning,
            Guard guard,
            ReportTaking taking,
            Trials trials) {
        this.reading = reading;
        this.cleaning = cleaning;
        this.guard = guard;
        this.taking = taking;
        this.trials = trials;
    }

    /**
     * Who sends.
     *
     * @param repeated what marks a request that is sent again
     */
    record Sender(Key key, @Nullable String repeated) {}

    Outcome<Reply> take(Endpoint endpoint, Posted posted, Sender sender, Page page) {
        var repeated = sender.repeated();
        if (repeated != null && repeated.length() > LONGEST_KEY) {
            return Outcome.refused(
                    "Idempotency-Key", Refusal.FIELD_TOO_LONG, "Idempotency-Key", LONGEST_KEY);
        }
        return switch (reading.read(posted.parameters(), page)) {
            case Outcome.Refused<Report> refused -> refused.as();
            case Outcome.Done<Report>(var report) ->
                    switch (cleaning.all("media", posted.files())) {
                        case Outcome.Refused<List<Clean>> refused -> refused.as();
                        case Outcome.Done<List<Clean>>(var files) ->
                                endpoint == Endpoint.TEST
                                        ? Outcome.done(trials.take(report, page))
                                        : taken(report, files, sender, posted, page);
                    };
        };
    }

    private Outcome<Reply> taken(
            Report report, List<Clean> files, Sender sender, Posted posted, Page page) {
        var organisation = page.site().organisation();
        var receipt = taking.receipt(organisation, sender.key(), report, sender.repeated());
        var words = report.fresh().title() + " " + report.fresh().body();
        boolean held = !taking.known(organisation, receipt) && guard.alike(words);
        var uploads =
                files.stream()
                        .map(
                                one ->
                                        new NewComplaint.Upload(
                                                one.name(), one.mediaType(), one.content()))
                        .toList();
        return taking.take(page, sender.key(), report, uploads, receipt, held)
                .map(taken -> taking.answer(page, taken, posted.parameters().on("extensions")));
    }
}
