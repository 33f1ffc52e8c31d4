package id.pendopo.catalogue;

import org.springframework.stereotype.Component;

/** How long a standard may stand before it is to be looked at again: a row of the law's figures. */
@Component
public class ReviewPeriod {

    private final OverviewStore store;

    ReviewPeriod(OverviewStore store) {
        this.store = store;
    }

    public int months() {
        return store.figure("REVIEW_AFTER_MONTHS");
    }
}
