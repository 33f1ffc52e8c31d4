package id.pendopo.identity;

import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The OpenID provider whose word on who somebody is counts here, when one was set. The package
 * {@code provider} answers.
 */
public interface Provider {

    /**
     * What it said.
     *
     * @param subject its own name for the person, which never changes
     * @param email only if it says that the address was verified
     * @param way where the person wanted to go
     */
    record Word(String issuer, String subject, Optional<String> email, String way) {}

    /** What people call it; empty when none was set. */
    Optional<String> name();

    String issuer();

    /**
     * Where the browser is to go; the session remembers the journey for a few minutes.
     *
     * @param way where to go after coming back
     */
    Outcome<URI> ask(HttpServletRequest request, String way);

    /** What it said of the person who comes back. The journey ends here, whatever it said. */
    Outcome<Word> answered(HttpServletRequest request);
}
