package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser carries to the provider. */
record ProviderJourney(String state, String nonce, String issuer) {

    static final String BACK = "/petugas/masuk/penyedia/kembali";

    static ProviderJourney of(String location, String issuer) {
        assertThat(location)
                .startsWith(issuer + "/auth?")
                .contains("code_challenge_method=S256", "response_type=code");
        return new ProviderJourney(part(location, "state"), part(location, "nonce"), issuer);
    }

    /** The address to which the provider sends the browser back. */
    String end(String code) {
        return BACK + "?code=" + code + "&state=" + state + "&iss=" + issuer;
    }

    String endOf(String other) {
        return BACK + "?code=kode&state=" + state + "&iss=" + other;
    }

    private static String part(String location, String name) {
        return location.replaceFirst(".*[?&]" + name + "=([^&]+).*", "$1");
    }
}
