package id.pendopo.followup;

import id.pendopo.complaint.HandlingMeasures.Measure;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What can be named as that which should move: an element of the survey, the index as a whole, or
 * how complaints are handled.
 */
@Component
public class MeasureNames {

    private static final String OF_COMPLAINTS = "COMPLAINT_";

    private final Measures measures;
    private final MessageSource messages;

    MeasureNames(Measures measures, MessageSource messages) {
        this.measures = measures;
        this.messages = messages;
    }

    /** All that a promise upon this finding may name, in the order in which they are offered. */
    public List<String> keys(Finding finding) {
        var keys = new ArrayList<String>();
        elements(finding).forEach(one -> keys.add(one.key()));
        keys.add(Measures.INDEX);
        Stream.of(Measure.values()).map(one -> OF_COMPLAINTS + one).forEach(keys::add);
        return keys;
    }

    /** Of its own survey, which may ask with a questionnaire of the organisation's own. */
    private List<Measures.Element> elements(Finding finding) {
        return finding.kind() == Kind.SURVEY_ELEMENT
                ? measures.elements(finding.organisation(), finding.source())
                : measures.elements();
    }

    /** What is measured of complaints; empty for what surveys measure. */
    public static Optional<Measure> ofComplaints(String key) {
        return Stream.of(Measure.values())
                .filter(one -> key.equals(OF_COMPLAINTS + one))
                .findFirst();
    }

    /**
     * That something else is measured now, in the language in which officers write; empty when it
     * is the same.
     *
     * @param from empty for not yet named
     */
    String change(String from, String to, Finding finding) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        if (from.equals(to)) {
            return "";
        }
        var now = name(to, finding, texts);
        return from.isEmpty()
                ? texts.t("followup.measure.named", now)
                : texts.t("followup.measure.changed", name(from, finding, texts), now);
    }

    /** The name; the key itself where nobody asks for it any more. */
    public String name(String key, Finding finding, Texts texts) {
        if (key.isEmpty()) {
            return texts.t("followup.measure.none");
        }
        if (key.equals(Measures.INDEX)) {
            return texts.t("followup.measure.index");
        }
        if (ofComplaints(key).isPresent()) {
            return texts.t("followup.measure." + key);
        }
        return in(measures.elements(), key, texts)
                .or(() -> in(elements(finding), key, texts))
                .orElse(key);
    }

    private static Optional<String> in(List<Measures.Element> elements, String key, Texts texts) {
        return elements.stream()
                .filter(element -> element.key().equals(key))
                .findFirst()
                .map(element -> element.name().in(texts.locale().getLanguage()));
    }
}
