package id.pendopo.complaint.exchange;

import id.pendopo.document.CellFault;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring.
 *
 * @param faultyRows how many rows have a fault
 */
record Plan(List<ForeignCase> fresh, List<Here> here, List<CellFault> faults, int faultyRows) {

    /**
     * A case that is in the house already.
     *
     * @param code null when the officer may not see it
     */
    record Here(int row, String system, String id, @Nullable String code) {}

    /** Changes when the plan does, so that only what was seen is ever taken. */
    String print() {
        var fresh =
                fresh().stream()
                        .map(one -> List.of(one.system(), one.id(), one.fresh().category()))
                        .toList();
        return Integer.toHexString(Objects.hash(fresh, here.size(), faultyRows));
    }
}
