package id.pendopo.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry as it is shown.
 *
 * @param officer is the actor an officer, whose other acts can be asked for?
 * @param code of the action, as programs know it
 */
record TrailRow(
        long sequence,
        Instant at,
        String actor,
        boolean officer,
        String action,
        String code,
        String subject,
        List<TrailWords.Detail> details) {

    static TrailRow of(AuditEntry entry, TrailWords words) {
        return new TrailRow(
                entry.sequence(),
                entry.at(),
                words.actor(entry),
                words.names().containsKey(entry.actor()),
                words.action(entry.action()),
                entry.action(),
                words.subject(entry),
                words.details(entry));
    }
}
