package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Texts;
import id.pendopo.web.ProblemDetails;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In the demo alone: a token for e-mail and password. Elsewhere this route does not exist. */
@RestController
@ConditionalOnBooleanProperty("pendopo.demo")
class SessionApi {

    private final SignIns signIns;
    private final Tokens tokens;

    /** The body of the request. */
    record Credentials(@Nullable String email, @Nullable String password, @Nullable String code) {}

    SessionApi(SignIns signIns, Tokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
    }

    @PostMapping(path = "/api/v1/session", produces = "application/json")
    ResponseEntity<?> open(
            @RequestBody Credentials given, OrganisationId organisation, Texts texts) {
        var email = Objects.requireNonNullElse(given.email(), "");
        var password = Objects.requireNonNullElse(given.password(), "");
        var code = Objects.requireNonNullElse(given.code(), "");
        return switch (signIns.signIn(organisation, email, password, code)) {
            case Done<Account>(var account) ->
                    ResponseEntity.ok(
                            Map.of(
                                    "token",
                                    tokens.make(
                                            account,
                                            "demo",
                                            Duration.ofDays(7),
                                            account.id().toString())));
            case Refused<Account>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }
}
