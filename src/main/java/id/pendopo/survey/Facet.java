package id.pendopo.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to part the responses of a survey. A response stands under one value of each facet, under
 * as many values of {@link #NEED} as the person has needs.
 */
public enum Facet {
    CHANNEL,
    SERVICE,
    SEX,
    EDUCATION,
    OCCUPATION,
    /** Bands of years, see {@link #age}. */
    AGE,
    /** Each need, and {@link #ANY} or {@link #NONE}. */
    NEED,
    /** Sex and whether there is any need: {@code P|ANY}. */
    SEX_NEED,
    /** Service and whether there is any need: {@code LYN-1|NONE}. */
    SERVICE_NEED;

    /** At least one need. */
    public static final String ANY = "ANY";

    /** No need was named. */
    public static final String NONE = "NONE";

    /** Where nothing was said. */
    public static final String UNKNOWN = "";

    /** The first year of each band; older people begin at 60 (UU 13/1998 art. 1). */
    private static final int[] AGES = {0, 18, 30, 45, 60};

    /** Under which values of each facet a response stands. */
    static Map<Facet, List<String>> of(Submission submission) {
        var profile = submission.profile();
        var sex = or(profile.sex());
        var service = or(profile.service());
        var need = submission.needs().isEmpty() ? NONE : ANY;
        var needs = new ArrayList<>(submission.needs());
        needs.add(need);
        var values = new LinkedHashMap<Facet, List<String>>();
        values.put(CHANNEL, List.of(submission.channel().name()));
        values.put(SERVICE, List.of(service));
        values.put(SEX, List.of(sex));
        values.put(EDUCATION, List.of(or(profile.education())));
        values.put(OCCUPATION, List.of(or(profile.occupation())));
        values.put(AGE, List.of(age(profile.age())));
        values.put(NEED, needs);
        values.put(SEX_NEED, List.of(sex + "|" + need));
        values.put(SERVICE_NEED, List.of(service + "|" + need));
        return values;
    }

    /** {@code 18-29}, {@code 60+}; empty when the age is not known. */
    static String age(@Nullable Integer years) {
        if (years == null) {
            return UNKNOWN;
        }
        int band = AGES.length - 1;
        while (AGES[band] > years) {
            band--;
        }
        return band == AGES.length - 1 ? AGES[band] + "+" : AGES[band] + "-" + (AGES[band + 1] - 1);
    }

    /** Every band, the youngest first. */
    public static List<String> ages() {
        return Arrays.stream(AGES).mapToObj(Facet::age).toList();
    }

    private static String or(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
