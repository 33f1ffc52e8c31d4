package id.pendopo.complaint.clock;

import java.time.LocalTime;
import java.util.Map;

/**
 * One version of the time limits. A case keeps the version that was in force when it came.
 *
 * @param totals by class: from receipt to the answer
 * @param objections by class: further days of the total clock for each objection
 * @param steps by stage: what may pass until the next turn; a stage that is missing has no limit
 * @param closes when the office closes: what comes later counts as received on the next working day
 */
public record Rules(
        String version,
        Map<String, Limit> totals,
        Map<String, Integer> objections,
        Map<Stage, Limit> steps,
        LocalTime closes) {

    public Rules {
        totals = Map.copyOf(totals);
        objections = Map.copyOf(objections);
        steps = Map.copyOf(steps);
    }
}
