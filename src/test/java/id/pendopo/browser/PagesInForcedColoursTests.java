package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** The colours that a reader's system forces on every page. */
@House
@Tag("full")
class PagesInForcedColoursTests extends PageWalk {

    PagesInForcedColoursTests() {
        super(Setting.PHONE.wide().inForcedColours());
    }
}
