package id.pendopo.browser;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;

/** Dark colours, for somebody whom motion makes ill. */
@House
@Tag("full")
class PagesInTheDarkTests extends PageWalk {

    PagesInTheDarkTests() {
        super(Setting.PHONE.inTheDark().withoutMotion());
    }
}
