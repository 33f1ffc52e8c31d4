package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** Letters twice as large. */
@House
@Tag("full")
class PagesInLargeTextTests extends PageWalk {

    PagesInLargeTextTests() {
        super(Setting.PHONE.inLargeText());
    }
}
