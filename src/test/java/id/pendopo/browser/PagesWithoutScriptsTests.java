package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** A browser that runs no script. */
@House
@Tag("full")
class PagesWithoutScriptsTests extends PageWalk {

    PagesWithoutScriptsTests() {
        super(Setting.PHONE.withoutScripts());
    }
}
