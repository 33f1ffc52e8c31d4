package id.pendopo.survey;

import java.util.List;

/**
 * A survey as somebody asks for it, all of it as text.
 *
 * @param code blank to have one made
 * @param services codes of services, the order stays
 * @param opensAt instant with offset, blank for at once; so is {@code closesAt}, blank for by hand
 * @param weightMode blank for the exact one
 * @param instrument code of a version of the questionnaire, blank for the standard one
 */
public record NewSurvey(
        String code,
        String title,
        String unit,
        List<String> services,
        String population,
        String opensAt,
        String closesAt,
        String weightMode,
        boolean allowsDontKnow,
        String instrument) {

    public static final String CODE = "code";
    public static final String TITLE = "title";
    public static final String UNIT = "unit";
    public static final String SERVICES = "services";
    public static final String POPULATION = "population";
    public static final String OPENS_AT = "opensAt";
    public static final String CLOSES_AT = "closesAt";
    public static final String WEIGHT_MODE = "weightMode";
    public static final String INSTRUMENT = "instrument";
    public static final String DONT_KNOW = "allowsDontKnow";

    public NewSurvey {
        code = clean(code);
        title = clean(title);
        unit = clean(unit);
        instrument = clean(instrument);
        services =
                services.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** PostgreSQL keeps every character but this one. */
    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
