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

    /** Nine digits and more, with at most two signs between them; an amount of money has its Rp. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile(
                    "(\\brp\\.?\\s*)?\\+?\\(?\\p{Nd}(?:[\\s./()-]{0,2}\\p{Nd}){8,}",
                    Pattern.CASE_INSENSITIVE);

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
        return LONG_NUMBER
                .matcher(text)
                .replaceAll(
                        found -> {
                            boolean sixteen = digits(found.group()) == IDENTITY_DIGITS;
                            if (found.group(1) != null || identity && !sixteen) {
                                return Matcher.quoteReplacement(found.group());
                            }
                            return sixteen ? IDENTITY : NUMBER;
                        });
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

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
