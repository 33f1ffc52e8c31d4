package id.pendopo.complaint.intake;

import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Reporter;
import id.pendopo.shared.FormState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was written into the form so far, by the names of its fields. */
record Filled(Map<String, String> values) {

    static final Filled NOTHING = new Filled(Map.of());

    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,3}([.,]\\d{1,15})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Pattern INDONESIAN =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    Filled {
        values = Map.copyOf(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    Filled with(String field, String value) {
        var all = new HashMap<>(values);
        all.put(field, value);
        return new Filled(all);
    }

    boolean on(String field) {
        return !value(field).isEmpty();
    }

    FormState state() {
        return FormState.of(values);
    }

    /** A day as it is written here or by a browser; null when it is none that anybody means. */
    static @Nullable LocalDate day(String typed) {
        try {
            var own = INDONESIAN.matcher(typed);
            var day =
                    own.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(own.group(3)),
                                    Integer.parseInt(own.group(2)),
                                    Integer.parseInt(own.group(1)))
                            : LocalDate.parse(typed);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** As it is taken; whoever gives no name gives no contact either. */
    NewComplaint complaint(
            Addressees.Addressee addressee,
            String language,
            Channel channel,
            @Nullable Instant received,
            List<NewComplaint.Upload> uploads) {
        boolean named = value(Field.WHO).equals(Field.NAMED);
        return new NewComplaint(
                value(Field.CATEGORY),
                "",
                value(Field.TITLE),
                value(Field.BODY),
                value(Field.REMEDY),
                day(value(Field.DATE)),
                location(),
                addressee.unit(),
                addressee.service(),
                !named || on(Field.ANONYMOUS),
                on(Field.SECRET),
                named ? reporter() : Reporter.UNKNOWN,
                language,
                channel,
                received,
                uploads);
    }

    Location location() {
        var district = value(Field.DISTRICT);
        var village = value(Field.VILLAGE);
        var region = !district.isEmpty() && village.startsWith(district) ? village : district;
        return new Location(
                value(Field.PLACE),
                region.isEmpty() ? null : region,
                degrees(value(Field.LATITUDE)),
                degrees(value(Field.LONGITUDE)));
    }

    /** Beyond every place when it is not a number, so that it is refused. */
    static @Nullable Double degrees(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(typed).matches()
                ? Double.valueOf(typed.replace(',', '.').replace('−', '-'))
                : Double.valueOf(999);
    }

    private Reporter reporter() {
        return new Reporter(
                value(Field.NAME),
                value(Field.EMAIL),
                value(Field.PHONE),
                value(Field.ADDRESS),
                value(Field.PROXY_FOR));
    }
}
