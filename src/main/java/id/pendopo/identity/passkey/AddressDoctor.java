package id.pendopo.identity.passkey;

import id.pendopo.shared.Verb;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo doctor sign-in}: whether officers can use passkeys at the public address. */
@Component
class AddressDoctor implements Verb {

    private final String address;

    AddressDoctor(@Value("${pendopo.address}") String address) {
        this.address = address.strip();
    }

    @Override
    public String name() {
        return "doctor sign-in";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(name() + " takes no arguments");
            return 2;
        }
        if (address.isEmpty()) {
            System.out.println("note   PENDOPO_ADDRESS is not set: passkeys belong to the name in");
            System.out.println("       each request. Set it where there is one organisation.");
            return 0;
        }
        if (good()) {
            System.out.println("well   Passkeys can be used at " + address + ".");
            return 0;
        }
        System.out.println("WRONG  Browsers allow no passkeys at " + address + ".");
        System.out.println("       PENDOPO_ADDRESS must begin with https:// and hold a name.");
        return 1;
    }

    private boolean good() {
        try {
            return RelyingParty.at(address).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
