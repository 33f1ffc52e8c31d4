package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.LawComponent;
import java.util.List;

/** Two versions side by side: the components that changed, and those that did not. */
record DifferenceView(
        Subject subject,
        Version older,
        Version newer,
        List<Change> changes,
        List<LawComponent> same) {

    /**
     * A component that changed.
     *
     * @param number its place in the law's order
     */
    record Change(int number, LawComponent component, Difference difference) {}

    String path() {
        return "/layanan/" + subject.service().code();
    }
}
