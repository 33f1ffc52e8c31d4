package id.pendopo.survey.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What officers added to a version of a report.
 *
 * @param texts their own words
 * @param signed the program's words as they stood when the report was signed
 */
record Edition(
        Map<String, String> texts, Map<String, String> signed, @Nullable Signature signature) {

    static final Edition NONE = new Edition(Map.of(), Map.of(), null);

    Edition {
        texts = Map.copyOf(texts);
        signed = Map.copyOf(signed);
    }

    /** The same for a translation, which is made anew each time. */
    Edition translated() {
        return new Edition(texts, Map.of(), signature);
    }

    /** The officer's words, or those that the program wrote. */
    Block.Text text(String key, String made) {
        var program = signed.getOrDefault(key, made);
        return new Block.Text(key, texts.getOrDefault(key, program), program);
    }
}
