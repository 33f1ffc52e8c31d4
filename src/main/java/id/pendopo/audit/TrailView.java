package id.pendopo.audit;

import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import java.util.List;

/**
 * What the reader of the trail sees.
 *
 * @param newer the way to newer entries, empty when there are none
 * @param older the way to older ones, empty when there are none
 */
record TrailView(
        TrailQuestion question,
        FormState form,
        List<Option> actions,
        List<TrailRow> rows,
        ChainState chain,
        String newer,
        String older) {

    static final String PATH = "/petugas/jejak-audit";

    /** Are there older ones that have no room here? */
    boolean cut() {
        return !older.isEmpty();
    }

    /** The same question at another address. */
    String at(String ending) {
        return question.at(PATH + ending);
    }
}
