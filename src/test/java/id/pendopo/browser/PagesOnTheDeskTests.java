package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** A wide window. */
@House
@Tag("full")
class PagesOnTheDeskTests extends PageWalk {

    PagesOnTheDeskTests() {
        super(Setting.PHONE.wide());
    }
}
