package id.pendopo.identity.secondfactor;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** An officer's phone with an authenticator app. */
public record Phone(byte[] key) {

    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Duration TYPING = Duration.ofSeconds(5);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Takes the key from the page that offers it. */
    public static Phone taking(String page) {
        var matcher = KEY.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No key in\n" + page);
        }
        return new Phone(decoded(matcher.group(1).replace(" ", "")));
    }

    /** The code that it shows so many half minutes from now. */
    public String code(int steps) {
        if (steps < 0) {
            waitForAFreshStep();
        }
        return Totp.code(key, Totp.step(Instant.now()) + steps, Totp.DIGITS);
    }

    /** An old code is good only until the step ends: somebody may still have to type it. */
    private static void waitForAFreshStep() {
        while (Totp.step(Instant.now().plus(TYPING)) > Totp.step(Instant.now())) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Six digits that it does not show around now. */
    public String wrong() {
        for (int number = 0; ; number++) {
            var code = "%06d".formatted(number);
            if (Totp.matching(key, code, Instant.now()).isEmpty()
                    && !code.equals(code(2))
                    && !code.equals(code(-2))) {
                return code;
            }
        }
    }

    private static byte[] decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            buffer = (buffer << 5 | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
