package id.pendopo.identity.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret that an authenticator app may take. It is kept nowhere until a code shows that an app
 * took it: the form carries it, sealed.
 *
 * @param key for those who type it, in groups of four
 * @param address for those who scan it, in the form that authenticator apps share
 */
record Offer(String sealed, String key, String address) {

    static Offer of(String sealed, byte[] secret, String house, String email) {
        var key = Base32.of(secret);
        var label = encoded(house) + ":" + encoded(email);
        return new Offer(
                sealed,
                key.replaceAll("(.{4})(?!$)", "$1 "),
                "otpauth://totp/"
                        + label
                        + "?secret="
                        + key
                        + "&issuer="
                        + encoded(house)
                        + "&algorithm=SHA1&digits="
                        + Totp.DIGITS
                        + "&period="
                        + Totp.SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
