package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds any change to the trails: each entry must follow from the one before, the chain must end
 * where it is said to end, and pass through every head that was ever shown or kept.
 */
@Component
class ChainCheck {

    /** Where a trail is not what it was. */
    record Break(UUID organisation, long sequence, Fault fault) {}

    /** What is wrong there. */
    enum Fault {
        /** This entry was changed, or one before it is missing or in another place. */
        CHANGED,
        /** Entries up to this one were there once. */
        CUT,
        /** Everything fits together, but not with the head that was shown or kept. */
        REWRITTEN
    }

    /** What was found. */
    record Report(List<Break> breaks, long entries, long heads) {}

    private final AuditStore store;
    private final PublishedStore published;

    ChainCheck(AuditStore store, PublishedStore published) {
        this.store = store;
        this.published = published;
    }

    /**
     * Walks all trails as they are at one moment, while others go on writing.
     *
     * @param kept heads that somebody kept elsewhere
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify(List<AuditHead> kept) {
        var expected = new TreeMap<UUID, Map<Long, TreeSet<String>>>();
        for (var one : published.all()) {
            expect(expected, one.head());
        }
        kept.forEach(head -> expect(expected, head));
        var organisations = new TreeSet<>(expected.keySet());
        organisations.addAll(store.organisations());
        var ends = new TreeMap<UUID, AuditStore.Head>();
        store.heads().forEach(head -> ends.put(head.organisation().value(), head));
        var breaks =
                organisations.stream()
                        .flatMap(
                                one ->
                                        walk(
                                                one,
                                                ends.get(one),
                                                expected.getOrDefault(one, Map.of()))
                                                .stream())
                        .toList();
        return new Report(
                breaks, store.entries(), expected.values().stream().mapToLong(Map::size).sum());
    }

    private static void expect(Map<UUID, Map<Long, TreeSet<String>>> expected, AuditHead head) {
        expected.computeIfAbsent(head.organisation(), _ -> new TreeMap<>())
                .computeIfAbsent(head.sequence(), _ -> new TreeSet<>())
                .add(head.hash());
    }

    private Optional<Break> walk(
            UUID organisation, AuditStore.@Nullable Head end, Map<Long, TreeSet<String>> expected) {
        var id = new OrganisationId(organisation);
        long sequence = 0;
        byte[] previous = AuditEntry.BEGINNING;
        for (var batch = store.after(id, Long.MIN_VALUE);
                !batch.isEmpty();
                batch = store.after(id, sequence)) {
            for (var stored : batch) {
                boolean sound =
                        stored.entry().sequence() == sequence + 1
                                && Arrays.equals(stored.previous(), previous)
                                && Arrays.equals(stored.hash(), stored.entry().hash(previous));
                if (!sound) {
                    return Optional.of(new Break(organisation, sequence + 1, Fault.CHANGED));
                }
                sequence++;
                previous = stored.hash();
                var shown = expected.get(sequence);
                if (shown != null && !only(shown, previous)) {
                    return Optional.of(new Break(organisation, sequence, Fault.REWRITTEN));
                }
            }
        }
        long last = sequence;
        var beyond = expected.keySet().stream().filter(number -> number > last).max(Long::compare);
        if (beyond.isPresent()) {
            return Optional.of(new Break(organisation, beyond.get(), Fault.CUT));
        }
        if (end == null || end.sequence() > last) {
            return Optional.of(
                    new Break(organisation, end == null ? last : end.sequence(), Fault.CUT));
        }
        boolean whole = end.sequence() == last && Arrays.equals(previous, end.hash());
        return whole ? Optional.empty() : Optional.of(new Break(organisation, last, Fault.CHANGED));
    }

    private static boolean only(TreeSet<String> hashes, byte[] hash) {
        return hashes.size() == 1 && hashes.first().equals(HexFormat.of().formatHex(hash));
    }
}
