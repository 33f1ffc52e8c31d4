package id.pendopo.browser;

import id.pendopo.House;

/** The smallest phone that is still sold, and the language of the country. */
@House
class PagesOnThePhoneTests extends PageWalk {

    PagesOnThePhoneTests() {
        super(Setting.PHONE);
    }
}
