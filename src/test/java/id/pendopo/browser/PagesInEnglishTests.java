package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** The same in English. */
@House
@Tag("full")
class PagesInEnglishTests extends PageWalk {

    PagesInEnglishTests() {
        super(Setting.PHONE.inEnglish());
    }
}
