package id.pendopo.survey;

import java.util.List;

/**
 * One element of service quality (unsur) as the questionnaire asks about it.
 *
 * @param key stable name, the only one by which answers are known
 * @param number its place in the questionnaire, from 1
 * @param regulationNumber its place in the list of the regulation's body, which differs
 * @param topic what it is about, as it stands inside a sentence
 * @param labels the four answers, worst first
 */
public record Question(
        String key,
        int number,
        int regulationNumber,
        String officialName,
        Words name,
        Words topic,
        Words question,
        Words hint,
        List<Words> labels) {

    public Question {
        labels = List.copyOf(labels);
    }

    /** The words of an answer from 1 to 4. */
    public Words label(int answer) {
        return labels.get(answer - 1);
    }

    /** Its name in forms and addresses. */
    public String field() {
        return key.toLowerCase(java.util.Locale.ROOT);
    }
}
