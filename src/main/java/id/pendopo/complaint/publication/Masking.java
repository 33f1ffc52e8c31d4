package id.pendopo.complaint.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Covers what would lead to a person in words that everybody may read: identity numbers, telephone
 * numbers, e-mail addresses, number plates, bank accounts, and names beside Pak, Bu, Bapak, Ibu or
 * Saudara. It errs and says so: an officer reads its proposal before anybody else does.
 *
 * <p>It changes nothing where it found nothing, and covering twice is covering once.
 */
final class Masking {

    /** What was covered. */
    enum Kind {
        ID("[nomor identitas]"),
        PHONE("[nomor telepon]"),
        EMAIL("[alamat surel]"),
        PLATE("[nomor polisi]"),
        ACCOUNT("[nomor rekening]"),
        NAME("[nama]");

        private final String cover;

        Kind(String cover) {
            this.cover = cover;
        }
    }

    /** A pattern of all that stands in place of something. */
    static String covers() {
        return Arrays.stream(Kind.values())
                .map(kind -> Pattern.quote(kind.cover))
                .collect(Collectors.joining("|"));
    }

    /** A place in the words; the end is behind its last character. */
    record Span(int start, int end, Kind kind) {

        boolean touches(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}._%+-]++\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{Nd}-]++(?:\\.[\\p{L}\\p{Nd}-]{2,})++",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{Nd}.])(?:\\+?62[ .-]?\\(?0?|0)8[1-9]\\p{Nd}(?:[ .-]?\\p{Nd}){6,9}(?!\\p{Nd})");
    private static final Pattern SIXTEEN =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}(?:[ .-]?\\p{Nd}){15}(?!\\p{Nd})");

    /** Region letters of number plates that are in use. */
    private static final String REGION =
            "(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNRST]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABGST]?|R|S|T|W|Z)";

    private static final Pattern PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}])"
                            + REGION
                            + " ?\\p{Nd}{2,4} ?[A-Z]{1,3}(?![\\p{L}\\p{Nd}])");
    private static final Pattern SMALL_PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}])"
                            + REGION
                            + " ?\\p{Nd}{3,4} ?(?!di|ke|dr|yg|dan|jt|rb|kg|cm|km|org|dus|sak|kk|rt|rw)[A-Z]{2,3}(?![\\p{L}\\p{Nd}])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}])(?:no(?:mor|\\.)?\\s?)?(?:rekening|norek|rek|bri|bca|bni|bsi|btn|mandiri|bank|transfer)\\b"
                            + "[^\\n\\p{Nd}]{0,25}?(\\p{Nd}(?:[ .-]?\\p{Nd}){8,17})(?!\\p{Nd})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_IDENTITY =
            Pattern.compile(
                    "(?:nik|ktp|kk|kartu keluarga|kependudukan)\\W*(?:\\w+\\W+){0,3}$",
                    Pattern.CASE_INSENSITIVE);

    private Masking() {}

    /** The words as everybody may read them. */
    static String of(String words) {
        var text = new StringBuilder();
        int from = 0;
        for (var span : spans(words)) {
            text.append(words, from, span.start()).append(span.kind().cover);
            from = span.end();
        }
        return text.append(words.substring(from)).toString();
    }

    /** What is covered, from the first word to the last; no two touch. */
    static List<Span> spans(String words) {
        var found = new ArrayList<Span>();
        add(found, EMAIL.matcher(words), 0, Kind.EMAIL);
        identities(found, words);
        add(found, ACCOUNT.matcher(words), 1, Kind.ACCOUNT);
        add(found, PHONE.matcher(words), 0, Kind.PHONE);
        add(found, PLATE.matcher(words), 0, Kind.PLATE);
        add(found, SMALL_PLATE.matcher(words), 0, Kind.PLATE);
        for (var name : Names.in(words)) {
            add(found, name);
        }
        found.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(found);
    }

    private static void add(List<Span> found, Matcher matcher, int group, Kind kind) {
        while (matcher.find()) {
            add(found, new Span(matcher.start(group), matcher.end(group), kind));
        }
    }

    private static void add(List<Span> found, Span span) {
        if (found.stream().noneMatch(span::touches)) {
            found.add(span);
        }
    }

    private static void identities(List<Span> found, String words) {
        var matcher = SIXTEEN.matcher(words);
        while (matcher.find()) {
            var digits = matcher.group().replaceAll("\\P{Nd}", "");
            var before = words.substring(Math.max(0, matcher.start() - 40), matcher.start());
            if (identity(digits) || ABOUT_IDENTITY.matcher(before).find()) {
                add(found, new Span(matcher.start(), matcher.end(), Kind.ID));
            }
        }
    }

    /**
     * Is it built as the number of a person or a family: province, regency, district, day (of women
     * plus 40), month, year, and a serial number that begins with 1 (Permendagri 72/2022)?
     */
    static boolean identity(String digits) {
        int province = number(digits, 0);
        int regency = number(digits, 2);
        int district = number(digits, 4);
        int day = number(digits, 6);
        int month = number(digits, 8);
        boolean place = province >= 11 && province <= 97 && regency > 0 && regency < 80;
        boolean born =
                (day >= 1 && day <= 31 || day >= 41 && day <= 71) && month >= 1 && month <= 12;
        return place && district > 0 && born && !digits.endsWith("0000");
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }
}
