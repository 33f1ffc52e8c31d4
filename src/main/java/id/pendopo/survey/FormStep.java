package id.pendopo.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of the form by its name in the address: {@code 1} to {@code 9} or more for the questions,
 * then {@code layanan} when there are several, {@code profil}, {@code saran} and {@code periksa}.
 */
record FormStep(String name, List<String> way) {

    static final String SERVICE = "layanan";
    static final String PROFILE = "profil";
    static final String COMMENT = "saran";
    static final String CHECK = "periksa";

    /** The page of this name; empty when this survey has none such. */
    static Optional<FormStep> of(String name, Survey survey, Instrument instrument) {
        var way = way(survey, instrument);
        return way.contains(name) ? Optional.of(new FormStep(name, way)) : Optional.empty();
    }

    /** Where to go on: the first question that was not yet answered. */
    static String next(Survey survey, Instrument instrument, Given given) {
        return instrument.questions().stream()
                .filter(question -> given.answer(question.key()).isEmpty())
                .findFirst()
                .map(question -> Integer.toString(question.number()))
                .orElse(CHECK);
    }

    private static List<String> way(Survey survey, Instrument instrument) {
        var way = new ArrayList<String>();
        instrument.questions().forEach(question -> way.add(Integer.toString(question.number())));
        if (survey.services().size() > 1) {
            way.add(SERVICE);
        }
        way.addAll(List.of(PROFILE, COMMENT, CHECK));
        return List.copyOf(way);
    }

    boolean question() {
        return Character.isDigit(name.charAt(0));
    }

    /** Its number among the questions. */
    int number() {
        return Integer.parseInt(name);
    }

    /** Its number among the pages between the questions and the check. */
    int extra() {
        return way.indexOf(name) - (way.size() - extras() - 1) + 1;
    }

    /** How many pages there are between the questions and the check. */
    int extras() {
        return way.contains(SERVICE) ? 3 : 2;
    }

    /** The page after; the last one itself. */
    String after() {
        return way.get(Math.min(way.indexOf(name) + 1, way.size() - 1));
    }

    /** The page before; empty for the first. */
    String before() {
        int place = way.indexOf(name);
        return place == 0 ? "" : way.get(place - 1);
    }
}
