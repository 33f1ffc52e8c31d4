package id.pendopo.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which the house is known: the one that was set, or the one at which a request
 * came. Keys belong to a name: who changes it loses them.
 */
@Component
class HouseAddress {

    private final String address;

    HouseAddress(@Value("${pendopo.address}") String address) {
        this.address = address.strip();
    }

    /** Empty when browsers allow no passkeys there. */
    Optional<RelyingParty> of(HttpServletRequest request) {
        return RelyingParty.at(
                address.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                        : address);
    }
}
