package id.pendopo.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesOfTheMomentAreThoseOfTheStandard(long second, String code) {
        long step = Totp.step(Instant.ofEpochSecond(second));
        assertThat(Totp.code(KEY, step, 8)).isEqualTo(code);
        assertThat(Totp.code(KEY, step, Totp.DIGITS)).isEqualTo(code.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void codesOfACounterAreThoseOfTheStandard(long count, String code) {
        assertThat(Totp.code(KEY, count, 6)).isEqualTo(code);
    }

    @Test
    void oneStepBeforeAndAfterIsForgivenAndNoMore() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        for (int away = -1; away <= 1; away++) {
            assertThat(Totp.matching(KEY, Totp.code(KEY, step + away, 6), now))
                    .hasValue(step + away);
        }
        for (int away : new int[] {-3, -2, 2, 3}) {
            assertThat(Totp.matching(KEY, Totp.code(KEY, step + away, 6), now)).isEmpty();
        }
    }

    @Test
    void aCodeMayBeTypedInTwoGroupsButNothingElseIsOne() {
        var now = Instant.ofEpochSecond(59);
        assertThat(Totp.matching(KEY, " 287 082 ", now)).hasValue(1);
        for (var typed : new String[] {"", "287", "2870820", "94287082", "２８７０８２", "null"}) {
            assertThat(Totp.matching(KEY, typed, now)).as(typed).isEmpty();
        }
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void keysAreWrittenAsTheStandardSays(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void whatIsScannedNamesHouseAndHolder() {
        var offer = Offer.of("x", KEY, "Kabupaten Rasuka", "ratna@rasuka.example");
        assertThat(offer.address())
                .isEqualTo(
                        "otpauth://totp/Kabupaten%20Rasuka:ratna%40rasuka.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Kabupaten%20Rasuka&algorithm=SHA1&digits=6&period=30");
        assertThat(offer.key()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
