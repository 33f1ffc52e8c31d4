package id.pendopo.catalogue.question;

import java.util.List;

/** Words as the database knows them. */
final class Vocabulary {

    private Vocabulary() {}

    /**
     * Another way to say it.
     *
     * @param text a word, or several that belong together
     * @param closeness 1 for the same thing, less for what is only near
     */
    record Meaning(String text, double closeness) {}

    /**
     * A word.
     *
     * @param forms the word as written and by its stems
     * @param saysNothing it stands in every question
     * @param known some service uses it
     * @param begins some service uses a word that begins with it
     */
    record Word(
            String text,
            List<String> forms,
            boolean saysNothing,
            boolean known,
            boolean begins,
            List<Meaning> meanings) {

        boolean strange() {
            return !known && !saysNothing && meanings.isEmpty();
        }
    }

    /** In how many services a stem stands: in what names them, and anywhere. */
    record Frequency(int heads, int services) {}
}
