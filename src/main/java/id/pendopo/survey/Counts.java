package id.pendopo.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.TallySheet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a survey counts while answers come in. Each transaction that adds or leaves out responses
 * adds counts of its own; added together they are the counts of the survey.
 */
final class Counts {

    /**
     * The counts as they are written down: numbers of a {@link TallySheet} by channel, responses by
     * the code of the service (the empty code for none named) and by day, and how often each answer
     * to each additional question was given.
     */
    record Written(
            Map<Channel, List<Long>> channels,
            Map<String, Long> services,
            Map<LocalDate, Long> days,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<List<Long>> additional) {}

    private final Instrument instrument;
    private final Map<Channel, TallySheet> channels = new EnumMap<>(Channel.class);
    private final Map<String, Long> services = new TreeMap<>();
    private final Map<LocalDate, Long> days = new TreeMap<>();
    private final AdditionalCounts additional;

    private Counts(Instrument instrument) {
        this.instrument = instrument;
        this.additional = new AdditionalCounts(instrument.additional());
    }

    /** No response yet. */
    static Counts empty(Instrument instrument) {
        return new Counts(instrument);
    }

    void add(Submission submission) {
        channel(submission.channel()).add(submission.answers());
        count(submission, 1);
    }

    /** Leaves out what was added before. */
    void remove(Submission submission) {
        channel(submission.channel()).remove(submission.answers());
        count(submission, -1);
    }

    void add(Written written) {
        written.channels()
                .forEach(
                        (channel, list) ->
                                channel(channel).add(TallySheet.of(instrument.size(), list)));
        written.services().forEach((service, n) -> services.merge(service, n, Long::sum));
        written.days().forEach((day, n) -> days.merge(day, n, Long::sum));
        var answers = written.additional();
        if (answers != null) {
            additional.add(answers);
        }
    }

    Written written() {
        var numbers = new EnumMap<Channel, List<Long>>(Channel.class);
        channels.forEach((channel, sheet) -> numbers.put(channel, sheet.numbers()));
        return new Written(numbers, services, days, additional.numbers());
    }

    /** The tally of each way in which answers came in. */
    Map<Channel, Tally> tallies() {
        var tallies = new EnumMap<Channel, Tally>(Channel.class);
        channels.forEach(
                (channel, sheet) -> {
                    if (sheet.responses() != 0) {
                        tallies.put(channel, sheet.tally(instrument.keys()));
                    }
                });
        return tallies;
    }

    /** Responses about each service that has any; the empty code stands for none named. */
    Map<String, Long> services() {
        return occurring(services);
    }

    /** Responses of each day that has any. */
    Map<LocalDate, Long> days() {
        return occurring(days);
    }

    long responses() {
        return channels.values().stream().mapToLong(TallySheet::responses).sum();
    }

    /** How often each answer was given to each additional question, by its key. */
    SortedMap<String, List<Long>> additional() {
        return additional.byKey(instrument.additional());
    }

    private TallySheet channel(Channel channel) {
        return channels.computeIfAbsent(channel, _ -> TallySheet.empty(instrument.size()));
    }

    private void count(Submission submission, long times) {
        var service = submission.profile().service();
        services.merge(service == null ? Facet.UNKNOWN : service, times, Long::sum);
        days.merge(submission.answeredOn(), times, Long::sum);
        additional.add(submission.additional(), times);
    }

    private static <K> Map<K, Long> occurring(Map<K, Long> counts) {
        var map = new TreeMap<>(counts);
        map.values().removeIf(n -> n == 0);
        return map;
    }

    /** Says the same, whatever stands at zero. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts
                && nonzero().equals(counts.nonzero())
                && services().equals(counts.services())
                && days().equals(counts.days())
                && additional().equals(counts.additional());
    }

    @Override
    public int hashCode() {
        return days().hashCode();
    }

    private Map<Channel, List<Long>> nonzero() {
        var map = new EnumMap<Channel, List<Long>>(Channel.class);
        channels.forEach(
                (channel, sheet) -> {
                    var numbers = sheet.numbers();
                    if (numbers.stream().anyMatch(n -> n != 0)) {
                        map.put(channel, numbers);
                    }
                });
        return map;
    }
}
