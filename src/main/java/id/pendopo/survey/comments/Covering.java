package id.pendopo.survey.comments;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers what would lead to a person: identity numbers (NIK, 16 digits), telephone numbers, e-mail
 * addresses and every other long number. Names of people stay, they can't be told from other words.
 */
final class Covering {

    /** Goes up with each change of the rules, here or in {@link Wording}. */
    static final short VERSION = 1;

    static final String IDENTITY = "[nomor identitas]";
    static final String TELEPHONE = "[nomor telepon]";
    static final String ADDRESS = "[alamat e-mail]";
    static final String NUMBER = "[nomor]";

    private static final int IDENTITY_DIGITS = 16;
    private static final String COUNTRY = "ID";

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]+");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}._%+-]++\\s?+(?:@|\\(at\\)|\\[at\\])\\s?+[\\p{L}\\p{Nd}-]++(?:\\s?\\.\\s?\\p{L}[\\p{L}\\p{Nd}-]++)+",
                    Pattern.CASE_INSENSITIVE);

    /** Digits and the signs that stand between them; an amount of money has its Rp. */
    private static final Pattern RUN =
            Pattern.compile(
                    "(\\brp\\.?\\s*)?[+(]?\\p{Nd}[\\p{Nd}\\s./()-]*+", Pattern.CASE_INSENSITIVE);

    private static final int SIGNS = 2;
    private static final int LONG = 9;

    private Covering() {}

    static String covered(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = CONTROL.matcher(plain).replaceAll(" ").strip();
        plain = EMAIL.matcher(plain).replaceAll(ADDRESS);
        plain = numbers(plain, true);
        plain = telephones(plain);
        return numbers(plain, false);
    }

    private static String numbers(String text, boolean identity) {
        return RUN.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) == null
                                                ? pieces(found.group(), identity)
                                                : found.group()));
    }

    private static String pieces(String run, boolean identity) {
        var text = new StringBuilder();
        int from = 0;
        while (from < run.length()) {
            int to = end(run, from);
            text.append(piece(run.substring(from, to), identity));
            from = to;
        }
        return text.toString();
    }

    /** Where more than two signs in a row part two numbers. */
    private static int end(String run, int from) {
        int signs = 0;
        for (int i = from; i < run.length(); i++) {
            signs = Character.isDigit(run.charAt(i)) ? 0 : signs + 1;
            if (signs > SIGNS && i > from + SIGNS) {
                return i + 1;
            }
        }
        return run.length();
    }

    private static String piece(String piece, boolean identity) {
        long digits = piece.chars().filter(Character::isDigit).count();
        if (identity ? digits != IDENTITY_DIGITS : digits < LONG) {
            return piece;
        }
        int end = piece.length();
        while (!Character.isDigit(piece.charAt(end - 1))) {
            end--;
        }
        int begin = 0;
        while (Character.isWhitespace(piece.charAt(begin))) {
            begin++;
        }
        var name = digits == IDENTITY_DIGITS ? IDENTITY : NUMBER;
        return piece.substring(0, begin) + name + piece.substring(end);
    }

    private static String telephones(String text) {
        var covered = new StringBuilder(text);
        int moved = 0;
        var found = PhoneNumberUtil.getInstance().findNumbers(text, COUNTRY, Leniency.VALID, 1_000);
        for (var number : found) {
            if (money(text, number.start())) {
                continue;
            }
            covered.replace(number.start() + moved, number.end() + moved, TELEPHONE);
            moved += TELEPHONE.length() - (number.end() - number.start());
        }
        return covered.toString();
    }

    private static boolean money(String text, int start) {
        return text.substring(Math.max(0, start - 5), start).matches("(?is).*\\brp\\.?\\s*");
    }
}
