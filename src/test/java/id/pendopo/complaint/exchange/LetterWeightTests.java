package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which e-mails are too many parts to be taken apart. */
class LetterWeightTests {

    private static final String HEAD = "From: a@b.example\r\nSubject: c\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"--b\r\n", "--b\n", "--b\r", "--\r\n\r\n", "--b\r\na:\r\n"})
    void millionsOfPartsAreNotEvenBegun(String part) {
        refused(HEAD + part.repeat(1_000_000));
    }

    @Test
    void neitherAreHeadsWithoutEnd() {
        refused("a: b\r\n".repeat(100_000));
        refused("Subject: " + "a".repeat(2_000_000) + "\r\n\r\n");
        refused(HEAD + "--b\r\n" + "a:\r".repeat(100_000));
    }

    @Test
    void longLettersAreTaken() {
        var lines = "Antre sejak pukul 7.\r\n".repeat(200_000);
        var part = "--b\r\nContent-Type: text/plain\r\n\r\n";
        assertThatCode(() -> check(HEAD + lines)).doesNotThrowAnyException();
        assertThatCode(() -> check(HEAD + part + lines + part + lines + "--b--\r\n"))
                .doesNotThrowAnyException();
    }

    private static void refused(String raw) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        assertThatExceptionOfType(MessagingException.class)
                                .isThrownBy(() -> check(raw)));
    }

    private static void check(String raw) throws MessagingException {
        LetterWeight.check(raw.getBytes(StandardCharsets.ISO_8859_1));
    }
}
