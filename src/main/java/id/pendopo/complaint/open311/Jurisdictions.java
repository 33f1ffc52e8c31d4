package id.pendopo.complaint.open311;

import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.web.PublicAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The names by which an organisation is asked for: the host of its address without {@code www}, or
 * its own code. Each house name is one organisation, so none need be told.
 */
@Component
class Jurisdictions {

    private final PublicAddress address;

    Jurisdictions(PublicAddress address) {
        this.address = address;
    }

    /** What is wrong with the one that was asked for; an empty one is none. */
    Optional<Problem> problem(Parameters asked, Site site) {
        var name = asked.text("jurisdiction_id").strip().toLowerCase(Locale.ROOT);
        boolean known =
                name.isEmpty()
                        || List.of(host(site.host()), here(), site.code().toLowerCase(Locale.ROOT))
                                .contains(host(name));
        return known
                ? Optional.empty()
                : Optional.of(Problem.of("jurisdiction_id", Refusal.JURISDICTION_UNKNOWN, here()));
    }

    private String here() {
        var host = URI.create(address.here()).getHost();
        return host == null ? "" : host(host.toLowerCase(Locale.ROOT));
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
