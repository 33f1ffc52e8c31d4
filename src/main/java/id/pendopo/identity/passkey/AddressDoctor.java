package id.pendopo.identity.passkey;

import id.pendopo.shared.Verb;
import id.pendopo.web.PublicAddress;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo doctor sign-in}: whether officers can use passkeys at the public address. */
@Component
class AddressDoctor implements Verb {

    private final PublicAddress house;
    private final String mailServer;

    AddressDoctor(PublicAddress house, @Value("${spring.mail.host:}") String mailServer) {
        this.house = house;
        this.mailServer = mailServer;
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
        return exam(house.set().orElse(""), !mailServer.isBlank());
    }

    /**
     * @param letters are letters sent, so that a forged request could put its own host into them?
     */
    static int exam(String address, boolean letters) {
        if (address.isEmpty()) {
            System.out.println(
                    (letters ? "WRONG  " : "note   ")
                            + "PENDOPO_ADDRESS is not set: letters, QR codes and data name the");
            System.out.println("       host of whoever asks for them, and passkeys belong to it.");
            System.out.println("       Set it to the address at which people reach the house.");
            return letters ? 1 : 0;
        }
        if (good(address)) {
            System.out.println("well   Passkeys can be used at " + address + ".");
            return 0;
        }
        System.out.println("WRONG  Browsers allow no passkeys at " + address + ".");
        System.out.println("       PENDOPO_ADDRESS must begin with https:// and hold a name.");
        return 1;
    }

    private static boolean good(String address) {
        try {
            return RelyingParty.at(address).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
