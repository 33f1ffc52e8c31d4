package id.pendopo.shared;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so that a code can be read over
 * the phone. What is typed is forgiven: small letters, O for 0, I and L for 1, hyphens and spaces.
 */
public final class Crockford {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK = DIGITS + "*~$=U";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Crockford() {}

    /** So many random characters, five bits each. */
    public static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(DIGITS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    /** The first characters of these bytes. */
    public static String of(byte[] bytes, int length) {
        var number = new BigInteger(1, bytes);
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(DIGITS.charAt(number.and(BigInteger.valueOf(31)).intValue()));
            number = number.shiftRight(5);
        }
        return code.toString();
    }

    /** What was meant by what was typed; empty when it can't be such a code. */
    public static Optional<String> read(String typed, int length) {
        var plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean good =
                plain.length() == length && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return good ? Optional.of(plain) : Optional.empty();
    }

    /** The character that shows a typing error: the number modulo 37, as Crockford proposes. */
    public static char check(String code) {
        var value = BigInteger.ZERO;
        for (char c : code.toCharArray()) {
            value = value.shiftLeft(5).or(BigInteger.valueOf(DIGITS.indexOf(c)));
        }
        return CHECK.charAt(value.mod(BigInteger.valueOf(37)).intValue());
    }

    /** {@code 7K3M9QXT} as {@code 7K3M-9QXT}. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
