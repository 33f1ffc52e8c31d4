package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.standard.StandardWriting;
import id.pendopo.document.CellFault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a preview or a report says of one service.
 *
 * @param code empty for faults of the file as a whole
 */
record Line(
        int position,
        String code,
        String name,
        Planned.Kind kind,
        List<Change> changes,
        List<CellFault> faults) {

    static Line of(int position, Planned planned) {
        return new Line(
                position,
                planned.code(),
                planned.name(),
                planned.kind(),
                planned.changes(),
                planned.faults());
    }

    /**
     * How to put back what was changed.
     *
     * @param before the service as it was; null when nothing of it changed, or when it is new
     * @param after the service as the file left it; null when nothing of it changed
     * @param bodies what the components said, as kept; empty where they said nothing
     */
    record Undo(
            boolean fresh,
            @Nullable ServiceEntry before,
            @Nullable ServiceEntry after,
            StandardWriting.@Nullable Written written,
            Map<String, String> bodies) {}
}
