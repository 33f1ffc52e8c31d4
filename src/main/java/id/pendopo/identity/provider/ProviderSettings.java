package id.pendopo.identity.provider;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the provider and this house know of each other, as it was set by whoever runs the house. */
@Component
class ProviderSettings {

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;

    ProviderSettings(
            @Value("${pendopo.oidc.issuer}") String issuer,
            @Value("${pendopo.oidc.client-id}") String client,
            @Value("${pendopo.oidc.client-secret}") String secret,
            @Value("${pendopo.oidc.name}") String name) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        this.name = name.strip();
    }

    /** Is all set that is needed, and would nothing be said in the clear? */
    boolean on() {
        return begun() && !client.isEmpty() && !secret.isEmpty() && safe();
    }

    /** Did somebody set anything? */
    boolean begun() {
        return !issuer.isEmpty();
    }

    /** Over HTTPS, or not over any line. */
    boolean safe() {
        try {
            var uri = URI.create(issuer);
            return "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String name() {
        return name.isEmpty() ? URI.create(issuer).getHost() : name;
    }
}
