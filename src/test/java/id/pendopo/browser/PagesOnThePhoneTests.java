package id.pendopo.browser;

import id.pendopo.House;

/** The first visit with the smallest phone that is still sold, in the language of the country. */
@House
class PagesOnThePhoneTests extends PageWalk {

    PagesOnThePhoneTests() {
        super(Setting.PHONE.cold());
    }
}
