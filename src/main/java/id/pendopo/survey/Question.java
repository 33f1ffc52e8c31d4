package id.pendopo.survey;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the questionnaire asks: an element of service quality (unsur), or something beside them.
 *
 * @param key stable name, the only one by which answers are known
 * @param number its place in the questionnaire, from 1
 * @param regulationNumber its place in the list of the regulation's body, which differs
 * @param about the element whose importance is asked; null for everything else
 * @param topic what it is about, as it stands inside a sentence
 * @param hint blank when there is none
 * @param labels the answers: four, worst first, or two to eight for an organisation's own question
 */
public record Question(
        String key,
        int number,
        int regulationNumber,
        Kind kind,
        @Nullable String about,
        String officialName,
        Words name,
        Words topic,
        Words question,
        Words hint,
        List<Words> labels) {

    /** What becomes of the answers. */
    public enum Kind {
        /** Enters the index. */
        ELEMENT,
        /** Rated like an element, reported beside the index. */
        ADDITIONAL_ELEMENT,
        /** How much an element matters to the respondent. */
        IMPORTANCE,
        /** Whatever else the organisation wants to know; its answers need not be a scale. */
        OWN
    }

    public Question {
        labels = List.copyOf(labels);
    }

    /** Does it enter the index? */
    public boolean element() {
        return kind == Kind.ELEMENT;
    }

    /** Is it rated like an element, whether it enters the index or not? */
    public boolean rated() {
        return element() || kind == Kind.ADDITIONAL_ELEMENT;
    }

    /** The words of an answer, from 1. */
    public Words label(int answer) {
        return labels.get(answer - 1);
    }

    /** Is this one of its answers? */
    public boolean has(int answer) {
        return answer >= 1 && answer <= labels.size();
    }

    /**
     * Is this text one of its answers, or "I don't know" where that may be said? What stands beside
     * the index may be passed over.
     */
    public boolean takes(String text, boolean dontKnow) {
        return text.equals(FormFields.DONT_KNOW)
                ? dontKnow || !element()
                : text.isEmpty() ? !element() : text.matches("\\d") && has(Integer.parseInt(text));
    }

    /** Its name in forms and addresses. */
    public String field() {
        return key.toLowerCase(Locale.ROOT);
    }
}
