package id.pendopo.survey.counter;

import id.pendopo.survey.Given;
import id.pendopo.survey.Instrument;
import id.pendopo.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A screen of the kiosk by its name in the address: {@code 1} to {@code 9} for the questions, then
 * one for each fact about the respondent, and {@code selesai}.
 */
record KioskStep(String name, List<String> way) {

    static final String SERVICE = "layanan";
    static final String SEX = "jenis_kelamin";
    static final String AGE = "usia";
    static final String EDUCATION = "pendidikan";
    static final String OCCUPATION = "pekerjaan";
    static final String NEEDS = "kebutuhan";
    static final String LAST = "selesai";

    /** The screen of this name; empty when this survey has none such. */
    static Optional<KioskStep> of(
            String name, Survey survey, Instrument instrument, String fixedService) {
        var way = new ArrayList<String>();
        instrument.questions().forEach(question -> way.add(Integer.toString(question.number())));
        if (survey.services().size() > 1 && fixedService.isEmpty()) {
            way.add(SERVICE);
        }
        way.addAll(List.of(SEX, AGE, EDUCATION, OCCUPATION, NEEDS, LAST));
        return way.contains(name) ? Optional.of(new KioskStep(name, way)) : Optional.empty();
    }

    boolean question() {
        return Character.isDigit(name.charAt(0));
    }

    boolean last() {
        return name.equals(LAST);
    }

    int number() {
        return way.indexOf(name) + 1;
    }

    /** How many screens ask for something. */
    int size() {
        return way.size() - 1;
    }

    String after() {
        return way.get(Math.min(way.indexOf(name) + 1, way.size() - 1));
    }

    /** The screen before; empty for the first. */
    String before() {
        int place = way.indexOf(name);
        return place == 0 ? "" : way.get(place - 1);
    }

    /** The fact that this screen asks for; empty for questions and the last screen. */
    String fact() {
        return switch (name) {
            case SERVICE -> Given.SERVICE;
            case SEX -> Given.SEX;
            case AGE -> Given.AGE;
            case EDUCATION -> Given.EDUCATION;
            case OCCUPATION -> Given.OCCUPATION;
            case NEEDS -> Given.NEEDS;
            default -> "";
        };
    }
}
