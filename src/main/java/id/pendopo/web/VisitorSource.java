package id.pendopo.web;

import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Tells who is signed in, for the page frame. The {@code identity} module answers. */
public interface VisitorSource {

    Optional<SignedIn> signedIn(HttpServletRequest request);

    /**
     * An officer who is signed in.
     *
     * @param roles wire names of the roles that the officer holds somewhere
     */
    record SignedIn(Page.Visitor visitor, Set<String> roles) {}
}
