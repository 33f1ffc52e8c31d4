package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.document.CellFault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one service when the file is taken.
 *
 * @param entry null when it is faulty or stays as it is
 * @param bodies the components that say something else, by code
 */
record Planned(
        String code,
        String name,
        Kind kind,
        @Nullable ServiceEntry entry,
        Map<String, Body> bodies,
        List<Change> changes,
        List<CellFault> faults) {

    enum Kind {
        NEW,
        CHANGED,
        SAME,
        FAULTY
    }

    /** A file, or a service in it, that cannot be taken. */
    static Planned faulty(String code, String name, List<CellFault> faults) {
        return new Planned(code, name, Kind.FAULTY, null, Map.of(), List.of(), faults);
    }
}
