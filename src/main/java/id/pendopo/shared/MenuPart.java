package id.pendopo.shared;

import java.util.List;
import java.util.Set;

/** A module's entries in the menus. */
public interface MenuPart {

    List<Entry> entries();

    /**
     * One entry.
     *
     * @param label message key
     * @param path without language prefix
     * @param order from left to right
     * @param roles roles that see it in the officers' menu; empty for the public menu
     */
    record Entry(String label, String path, int order, Set<String> roles) {

        public static Entry open(String label, String path, int order) {
            return new Entry(label, path, order, Set.of());
        }
    }
}
