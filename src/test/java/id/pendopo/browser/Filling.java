package id.pendopo.browser;

/**
 * Somebody who fills in a survey.
 *
 * @param address of the draft
 */
record Filling(Visit visit, String address) {

    static Filling begun(Visit visit, String survey) {
        visit.open("/survei/" + survey);
        visit.submit();
        var first = visit.page().url();
        return new Filling(visit, first.substring(0, first.lastIndexOf('/')));
    }

    /** Goes to a page of the form; with an empty name to where the answers end. */
    void at(String step) {
        visit.page().navigate(step.isEmpty() ? address : address + "/" + step);
    }

    /** Answers the question that is on the page. */
    void answer(String value) {
        visit.choose("main input[type=radio][value='" + value + "']");
        visit.submit();
    }

    /** Answers the nine questions, one digit for each. */
    void answerAll(String digits) {
        at("1");
        digits.chars().forEach(digit -> answer(Character.toString(digit)));
    }

    /** Goes away in the middle and keeps what was answered. */
    void later() {
        visit.follow("main button[name=simpan]");
    }
}
