package id.pendopo.identity.passkey;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The house as browsers know it when they look for a passkey.
 *
 * @param id the host's name, to which keys belong
 * @param origin scheme, name and port that stand in the address bar
 */
record RelyingParty(String id, String origin) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    /** Of an address; empty when browsers allow no passkeys there. */
    static Optional<RelyingParty> at(String address) {
        var uri = URI.create(address);
        var host = uri.getHost();
        if (host == null || NUMBERS.matcher(host).matches()) {
            return Optional.empty();
        }
        if (uri.getScheme() == null) {
            return Optional.empty();
        }
        boolean usual =
                uri.getPort() < 0 || uri.getPort() == (uri.getScheme().equals("https") ? 443 : 80);
        var origin = uri.getScheme() + "://" + host + (usual ? "" : ":" + uri.getPort());
        // Browsers trust the machine itself without HTTPS (WebAuthn level 3, 5.1.3; Secure
        // Contexts).
        boolean trusted = uri.getScheme().equals("https") || host.equals("localhost");
        return trusted ? Optional.of(new RelyingParty(host, origin)) : Optional.empty();
    }
}
