package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import java.util.List;

/**
 * What somebody wants to hear of.
 *
 * @param code of a commitment; empty for none
 * @param units whose commitments all count
 */
public record Watched(String code, List<UnitId> units) {

    public Watched {
        units = List.copyOf(units);
    }
}
