package id.pendopo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.TestFolder;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTests {

    private static final OrganisationId HOUSE = new OrganisationId(new UUID(1, 2));

    @Test
    void aPublicCodeBearsItsPrefixAndItsCheckCharacter() {
        var code = PublicCode.next("RSK").value();
        assertThat(code).matches("RSK-[0-9A-HJKMNP-TV-Z]{7}-.");
        assertThat(code.charAt(code.length() - 1))
                .isEqualTo(Crockford.check(code.substring(4, 11)));
        assertThatThrownBy(() -> new PublicCode("RSK-ILOU000-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPublicCodeEndsInASignThatNobodyReadsAloud() {
        assertThat(Stream.generate(() -> PublicCode.next("RSK").value()).limit(1_000))
                .allMatch(
                        code -> Character.isLetterOrDigit(code.charAt(12)) && !code.endsWith("U"));
    }

    @Test
    void whatIsReadOverThePhoneIsForgiven() {
        assertThat(Crockford.read("7k3m-9oxt il2p", 12)).contains("7K3M90XT112P");
        assertThat(Crockford.read("7K3M", 5)).isEmpty();
        assertThat(Crockford.read("7K3U", 4)).isEmpty();
    }

    @Test
    void aTypingErrorChangesTheCheckCharacter() {
        assertThat(Crockford.check("7K3M9QX")).isNotEqualTo(Crockford.check("7K3N9QX"));
        assertThat(Crockford.check("7K3M9QX")).isNotEqualTo(Crockford.check("7K3M9XQ"));
    }

    @Test
    void theSameRequestGetsTheSameReceiptAndAnotherDoesNot() {
        var secret = new ServerSecret(new byte[32]);
        var receipt = secret.receipt(HOUSE, "survey", "key");
        assertThat(receipt).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(secret.receipt(HOUSE, "survey", "key")).isEqualTo(receipt);
        assertThat(secret.receipt(HOUSE, "survey", "key2")).isNotEqualTo(receipt);
        assertThat(secret.receipt(HOUSE, "surveyk", "ey")).isNotEqualTo(receipt);
        var another = new byte[32];
        another[0] = 1;
        assertThat(new ServerSecret(another).receipt(HOUSE, "survey", "key")).isNotEqualTo(receipt);
    }

    @Test
    void theSecretIsWrittenOnceAndOnlyItsOwnerReadsIt() throws Exception {
        var file = TestFolder.fresh().resolve("secret");
        var first = ServerSecret.in(file).receipt(HOUSE, "a", "b");
        assertThat(ServerSecret.in(file).receipt(HOUSE, "a", "b")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
