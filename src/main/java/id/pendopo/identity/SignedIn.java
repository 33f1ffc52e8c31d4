package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import id.pendopo.web.VisitorSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Who acts in a request, for the page frame and for handlers. */
@Component
class SignedIn implements VisitorSource {

    private static final String OFFICER = SignedIn.class.getName();

    private final Organisations organisations;

    SignedIn(Organisations organisations) {
        this.organisations = organisations;
    }

    static void put(HttpServletRequest request, Officer officer) {
        request.setAttribute(OFFICER, officer);
    }

    static Optional<Officer> officer(HttpServletRequest request) {
        return request.getAttribute(OFFICER) instanceof Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }

    @Override
    public Optional<VisitorSource.SignedIn> signedIn(HttpServletRequest request) {
        return officer(request)
                .flatMap(
                        officer ->
                                request.getAttribute(CsrfToken.class.getName())
                                                instanceof CsrfToken token
                                        ? Optional.of(visitor(officer, token))
                                        : Optional.empty());
    }

    private VisitorSource.SignedIn visitor(Officer officer, CsrfToken token) {
        var unit =
                officer.grants().stream()
                        .flatMap(
                                grant ->
                                        organisations
                                                .unit(
                                                        officer.organisation(),
                                                        new UnitId(grant.unit()))
                                                .stream())
                        .map(Unit::shortName)
                        .findFirst()
                        .orElse("");
        var roles =
                officer.grants().stream()
                        .map(grant -> grant.role().wire())
                        .collect(Collectors.toUnmodifiableSet());
        return new VisitorSource.SignedIn(
                new Page.Visitor(officer.name(), unit, token.getParameterName(), token.getToken()),
                roles);
    }
}
