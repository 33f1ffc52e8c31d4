package id.pendopo.complaint.intake;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a text leads to a person: identity numbers, telephone numbers, e-mail addresses, number
 * plates, and names after "Bapak" or "Ibu". It is a help for the writer, not a judgement: some are
 * found that are none, and names without such a word are not found.
 */
public final class PersonalData {

    /** What it is. */
    public enum Kind {
        IDENTITY,
        EMAIL,
        PHONE,
        PLATE,
        NAME
    }

    /**
     * One place in the text.
     *
     * @param end the first sign after it
     */
    public record Found(Kind kind, int start, int end, String text) {}

    /** NIK and number of the family card: both have 16 digits. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![\\d])\\d(?:[ .-]?\\d){15}(?!\\d)");

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}._%+-]++@[\\p{L}\\p{Nd}-]++(?:\\.[\\p{L}\\p{Nd}-]++)+");

    /** Area letters as the police gives them out. */
    private static final Pattern PLATE =
            Pattern.compile(
                    "\\b(?:[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNPRSTWZ]|E[ABD]|K[BHTU]|P[AB])"
                            + "[ -]?\\d{3,4}[ -]?[A-Z]{1,3}\\b");

    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:[Bb]apak|[Bb]pk|[Pp]ak|[Ii]bu|[Bb]u|[Ss]dri?|[Ss]audar[ai]|Hj?)(?:\\.\\s?|\\s)"
                            + "(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})");

    /** Offices and places that stand where a name could. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "Camat",
                    "Lurah",
                    "Kepala",
                    "Kades",
                    "Bupati",
                    "Wakil",
                    "Sekretaris",
                    "Sekda",
                    "Petugas",
                    "Guru",
                    "Dokter",
                    "Bidan",
                    "Perawat",
                    "Dinas",
                    "Direktur",
                    "Ketua",
                    "RT",
                    "RW",
                    "Kota",
                    "Hakim",
                    "Polisi",
                    "Inspektur",
                    "Kabid",
                    "Kasi",
                    "Kadus");

    private static final String COUNTRY = "ID";
    private static final int MOST = 100;

    private PersonalData() {}

    /** What is found, in the order of the text, nothing twice. */
    public static List<Found> in(String text) {
        var all = new ArrayList<Found>();
        collect(all, Kind.IDENTITY, IDENTITY, text, 0);
        collect(all, Kind.EMAIL, EMAIL, text, 0);
        for (var number :
                PhoneNumberUtil.getInstance().findNumbers(text, COUNTRY, Leniency.VALID, MOST)) {
            var raw = number.rawString();
            int skipped = raw.length() - raw.replaceFirst("^[^+\\d]+", "").length();
            int start = number.start() + skipped;
            add(all, new Found(Kind.PHONE, start, number.end(), raw.substring(skipped)));
        }
        collect(all, Kind.PLATE, PLATE, text, 0);
        collect(all, Kind.NAME, NAME, text, 1);
        all.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(all);
    }

    private static void collect(
            List<Found> all, Kind kind, Pattern pattern, String text, int group) {
        var matcher = pattern.matcher(text);
        while (matcher.find() && all.size() < MOST) {
            var name = matcher.group(group);
            if (kind != Kind.NAME || !NO_NAMES.contains(name.split("\\s", 2)[0])) {
                add(all, new Found(kind, matcher.start(group), matcher.end(group), name));
            }
        }
    }

    private static void add(List<Found> all, Found one) {
        boolean free = all.stream().allMatch(o -> one.end() <= o.start() || o.end() <= one.start());
        if (free) {
            all.add(one);
        }
    }

    /** The text without it: a sign stands where each was. */
    public static String without(String text, List<Found> found) {
        var rest = new StringBuilder(text);
        for (var one : found.reversed()) {
            rest.replace(one.start(), one.end(), "[…]");
        }
        return rest.toString();
    }

    /** Is there something in the story that its writer was not shown yet? */
    static boolean unseen(Filled filled) {
        return !filled.value(Field.SEEN).equals(mark(filled))
                && !(in(filled.value(Field.TITLE)).isEmpty()
                        && in(filled.value(Field.BODY)).isEmpty());
    }

    /** Stands for the story as it is now. */
    static String mark(Filled filled) {
        return Integer.toHexString(
                (filled.value(Field.TITLE) + "\n" + filled.value(Field.BODY)).hashCode());
    }
}
