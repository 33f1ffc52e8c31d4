package id.pendopo.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At which addresses browsers allow passkeys. */
class RelyingPartyTests {

    @Test
    void aNameWithHttpsIsGood() {
        assertThat(RelyingParty.at("https://layanan.rasuka.example"))
                .contains(
                        new RelyingParty(
                                "layanan.rasuka.example", "https://layanan.rasuka.example"));
        assertThat(RelyingParty.at("https://layanan.rasuka.example:8443/").orElseThrow().origin())
                .isEqualTo("https://layanan.rasuka.example:8443");
        assertThat(RelyingParty.at("https://layanan.rasuka.example:443").orElseThrow().origin())
                .isEqualTo("https://layanan.rasuka.example");
    }

    @Test
    void theMachineItselfIsGoodWithoutHttps() {
        assertThat(RelyingParty.at("http://localhost:8080"))
                .contains(new RelyingParty("localhost", "http://localhost:8080"));
    }

    @Test
    void numbersAndPlainHttpAreNot() {
        assertThat(RelyingParty.at("http://layanan.rasuka.example")).isEmpty();
        assertThat(RelyingParty.at("https://10.0.0.7")).isEmpty();
        assertThat(RelyingParty.at("https://[::1]:8443")).isEmpty();
        assertThat(RelyingParty.at("http://127.0.0.1:8080")).isEmpty();
    }
}
