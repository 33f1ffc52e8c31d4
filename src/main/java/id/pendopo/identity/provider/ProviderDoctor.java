package id.pendopo.identity.provider;

import com.nimbusds.oauth2.sdk.GeneralException;
import id.pendopo.shared.Verb;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo doctor provider}: whether the OpenID provider answers. */
@Component
class ProviderDoctor implements Verb {

    private final ProviderSettings settings;
    private final Discovery discovery;

    ProviderDoctor(ProviderSettings settings, Discovery discovery) {
        this.settings = settings;
        this.discovery = discovery;
    }

    @Override
    public String name() {
        return "doctor provider";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(name() + " takes no arguments");
            return 2;
        }
        if (!settings.begun()) {
            System.out.println("well   No OpenID provider is set: officers use their passwords.");
            return 0;
        }
        if (!settings.on()) {
            System.out.println("WRONG  The OpenID provider is not used.");
            System.out.println(
                    "       Set PENDOPO_OIDC_ISSUER (https://…), PENDOPO_OIDC_CLIENT_ID");
            System.out.println("       and PENDOPO_OIDC_CLIENT_SECRET.");
            return 1;
        }
        try {
            discovery.known();
            System.out.println("well   The OpenID provider " + settings.issuer() + " answers.");
            return 0;
        } catch (GeneralException | IOException e) {
            System.out.println("WRONG  The OpenID provider " + settings.issuer() + " is silent:");
            System.out.println("       " + e.getMessage());
            return 1;
        }
    }
}
