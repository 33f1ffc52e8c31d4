package id.pendopo.complaint.publication;

import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import java.util.List;
import java.util.Map;

/** The public list of cases as it is shown. */
record ListView(
        Narrowing narrowing,
        List<CaseCard> cards,
        Paging paging,
        Choices choices,
        DistrictsView districts) {

    /** What the list can be narrowed to. */
    record Choices(
            List<Option> groups,
            List<Option> categories,
            List<Option> units,
            List<Option> districts) {}

    /** The filters as they are filled in. */
    FormState form() {
        return FormState.of(
                Map.of(
                        "status", narrowing.group().word(),
                        "hal", narrowing.category(),
                        "unit", narrowing.unit(),
                        "wilayah", narrowing.district()));
    }
}
