package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import java.time.LocalDate;

/**
 * What is promised, and how anybody can see later whether it was kept.
 *
 * @param unit answers for it
 * @param partners who else does it, one a line, also outside government
 * @param baseline and target what the indicator is today and shall be
 * @param measure what should move then: IKM or the key of an element; empty for not yet named
 */
public record Promise(
        UnitId unit,
        String title,
        String why,
        String partners,
        LocalDate due,
        String budget,
        String indicator,
        String baseline,
        String target,
        String measure) {

    public Promise due(LocalDate day) {
        return new Promise(
                unit, title, why, partners, day, budget, indicator, baseline, target, measure);
    }

    public Promise measuredBy(String key) {
        return new Promise(
                unit, title, why, partners, due, budget, indicator, baseline, target, key);
    }
}
