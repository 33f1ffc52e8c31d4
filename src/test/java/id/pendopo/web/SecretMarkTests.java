package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.House;
import id.pendopo.TestFolder;
import id.pendopo.shared.ServerSecret;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A house is not opened with a secret that is not its own. */
@Tag("store")
@House
class SecretMarkTests {

    @Autowired private SecretMarkStore marks;

    @Value("${pendopo.secret-file}")
    private Path own;

    @Test
    void itsOwnSecretOpensIt() {
        assertThat(WebConfiguration.serverSecret(own, marks)).isNotNull();
    }

    @Test
    void aLostSecretIsNotReplacedByAnother() {
        var lost = TestFolder.fresh().resolve("secret");
        assertThatThrownBy(() -> WebConfiguration.serverSecret(lost, marks))
                .isInstanceOf(SecretLost.class)
                .hasMessageContaining("is not there")
                .hasMessageContaining("last backup");
        assertThat(lost).doesNotExist();
    }

    @Test
    void anotherSecretIsRefused() {
        var other = TestFolder.fresh().resolve("secret");
        ServerSecret.in(other);
        assertThatThrownBy(() -> WebConfiguration.serverSecret(other, marks))
                .isInstanceOf(SecretLost.class)
                .hasMessageContaining("another one");
    }
}
