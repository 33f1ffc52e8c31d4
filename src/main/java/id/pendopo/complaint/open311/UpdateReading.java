package id.pendopo.complaint.open311;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads an update; all that is wrong with it at once. Who wrote it there is not kept. */
final class UpdateReading {

    private static final List<String> NEEDED =
            List.of("service_request_id", "update_id", "updated_datetime", "status", "description");
    private static final int LONGEST_ID = 200;
    private static final int LONGEST = 3_000;

    /** Clocks differ. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private UpdateReading() {}

    static Outcome<Update> read(Parameters sent, Page page) {
        var problems = new ArrayList<Problem>();
        for (var name : NEEDED) {
            if (sent.text(name).isEmpty()) {
                problems.add(Problem.of(name, Refusal.FIELD_MISSING, name));
            }
        }
        longest(sent, "update_id", LONGEST_ID, problems);
        longest(sent, "description", LONGEST, problems);
        var word = sent.text("status");
        var status = UpdateWord.of(word);
        if (status.isEmpty() && !word.isEmpty()) {
            problems.add(Problem.of("status", Refusal.STATUS_UNKNOWN, word, UpdateWord.all()));
        }
        var time = sent.text("updated_datetime");
        var at = Moments.read(time, page.site().zone());
        if (at.isEmpty() && !time.isEmpty()) {
            problems.add(Problem.of("updated_datetime", Refusal.NOT_A_TIME, "updated_datetime"));
        } else if (at.isPresent() && at.get().isAfter(page.now().plus(SLACK))) {
            problems.add(
                    Problem.of("updated_datetime", Refusal.TIME_IN_THE_FUTURE, "updated_datetime"));
        }
        var links = Links.of(sent, problems);
        return problems.isEmpty()
                ? Outcome.done(
                        new Update(
                                sent.text("service_request_id"),
                                sent.text("update_id"),
                                status.orElseThrow(),
                                at.orElseThrow(),
                                sent.text("description"),
                                links))
                : Outcome.refused(problems);
    }

    private static void longest(Parameters sent, String name, int most, List<Problem> problems) {
        if (sent.text(name).length() > most) {
            problems.add(Problem.of(name, Refusal.FIELD_TOO_LONG, name, most));
        }
    }
}
