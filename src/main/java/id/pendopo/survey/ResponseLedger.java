package id.pendopo.survey;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Responses and their counts, which change together or not at all. */
@Component
public class ResponseLedger {

    private final ArrivalStore arrivals;
    private final ResponseStore responses;
    private final TallyStore tallies;

    ResponseLedger(ArrivalStore arrivals, ResponseStore responses, TallyStore tallies) {
        this.arrivals = arrivals;
        this.responses = responses;
        this.tallies = tallies;
    }

    /**
     * Enters what came in at the door, in the caller's transaction.
     *
     * @return those that were entered; the others found their survey closed, their receipt there
     *     already or their token used
     */
    Set<Entry> enter(List<Entry> entries, Instant now) {
        var tokens = new HashSet<ByteBuffer>();
        var single =
                entries.stream()
                        .filter(
                                entry ->
                                        entry.token() == null
                                                || tokens.add(ByteBuffer.wrap(entry.token())))
                        .toList();
        var kept = new HashSet<ByteBuffer>();
        arrivals.add(single, now).forEach(receipt -> kept.add(ByteBuffer.wrap(receipt)));
        var entered = new HashSet<Entry>();
        var counts = new LinkedHashMap<UUID, Counting>();
        for (var entry : single) {
            if (kept.remove(ByteBuffer.wrap(entry.arrival().receipt()))) {
                var survey = entry.survey();
                entered.add(entry);
                counts.computeIfAbsent(survey.id(), _ -> counting(survey))
                        .counts()
                        .add(entry.arrival().submission());
            }
        }
        counts.values().forEach(one -> tallies.add(one.survey(), one.counts()));
        return entered;
    }

    /** What one transaction adds to a survey. */
    private record Counting(Survey survey, Counts counts) {}

    private Counting counting(Survey survey) {
        return new Counting(survey, tallies.empty(survey));
    }

    /** Leaves responses out of the counts, or takes them in again, in the caller's transaction. */
    public void leaveOut(Survey survey, List<UUID> ids, boolean out) {
        var counts = tallies.empty(survey);
        for (var submission : responses.leaveOut(survey, ids, out)) {
            if (out) {
                counts.remove(submission);
            } else {
                counts.add(submission);
            }
        }
        tallies.add(survey, counts);
    }

    /** Enters the rows of a file, or of invention, in the caller's transaction. */
    void addAll(Survey survey, List<Arrival> arrivals, @Nullable UUID importId) {
        responses.addAll(survey, arrivals, importId);
        tallies.add(
                survey, tallies.count(survey, arrivals.stream().map(Arrival::submission).toList()));
    }

    /** A response with the survey that it answers; each is itself alone. */
    static final class Entry {

        private final Survey survey;
        private final Arrival arrival;

        Entry(Survey survey, Arrival arrival) {
            this.survey = survey;
            this.arrival = arrival;
        }

        Survey survey() {
            return survey;
        }

        Arrival arrival() {
            return arrival;
        }

        private byte @Nullable [] token() {
            return arrival.token();
        }
    }
}
