package id.pendopo.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import id.pendopo.identity.Provider;
import id.pendopo.shared.Outcome;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the provider, and checks its word with Nimbus' library. */
@Component
class OpenIdProvider implements Provider {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);

    private final ProviderSettings settings;
    private final Discovery discovery;
    private final PublicAddress address;
    private final Clock clock;

    OpenIdProvider(
            ProviderSettings settings, Discovery discovery, PublicAddress address, Clock clock) {
        this.settings = settings;
        this.discovery = discovery;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Optional<String> name() {
        return settings.on() ? Optional.of(settings.name()) : Optional.empty();
    }

    @Override
    public String issuer() {
        return settings.issuer();
    }

    @Override
    public Outcome<URI> ask(HttpServletRequest request, String way) {
        if (!settings.on()) {
            return Outcome.refused("", Refusal.OFF);
        }
        try {
            var metadata = discovery.known().metadata();
            var journey = Journey.begin(request, way, clock);
            return Outcome.done(
                    new AuthenticationRequest.Builder(
                                    ResponseType.CODE,
                                    new Scope("openid", "email"),
                                    new ClientID(settings.client()),
                                    back())
                            .endpointURI(metadata.getAuthorizationEndpointURI())
                            .state(journey.state())
                            .nonce(journey.nonce())
                            .codeChallenge(journey.verifier(), CodeChallengeMethod.S256)
                            .build()
                            .toURI());
        } catch (GeneralException | IOException e) {
            LOG.warn("The OpenID provider does not answer: {}", e.getMessage());
            return Outcome.refused("", Refusal.SILENT, settings.name());
        }
    }

    @Override
    public Outcome<Word> answered(HttpServletRequest request) {
        var journey = Journey.end(request, clock);
        if (!settings.on() || journey.isEmpty()) {
            return Outcome.refused("", Refusal.STALE);
        }
        try {
            var known = discovery.known();
            var code = code(request, journey.get(), known);
            if (code.isEmpty()) {
                return Outcome.refused("", Refusal.STALE);
            }
            var tokens = tokens(request, journey.get(), known, code.get());
            var claims = known.validator().validate(tokens.getIDToken(), journey.get().nonce());
            return Outcome.done(
                    new Word(
                            settings.issuer(),
                            claims.getSubject().getValue(),
                            email(known, tokens, claims),
                            journey.get().way()));
        } catch (IOException e) {
            LOG.warn("The OpenID provider does not answer: {}", e.getMessage());
            return Outcome.refused("", Refusal.SILENT, settings.name());
        } catch (GeneralException | BadJOSEException | JOSEException e) {
            LOG.warn("The word of the OpenID provider does not hold: {}", e.getMessage());
            return Outcome.refused("", Refusal.WRONG, settings.name());
        }
    }

    /** Empty when it belongs to another journey, or comes from another provider (RFC 9207). */
    private Optional<AuthorizationCode> code(
            HttpServletRequest request, Journey journey, Discovery.Known known)
            throws GeneralException {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var answer = AuthenticationResponseParser.parse(URI.create("/?" + query));
        boolean named = answer.getIssuer() != null;
        boolean other = named && !answer.getIssuer().getValue().equals(settings.issuer());
        boolean mute = !named && known.metadata().supportsAuthorizationResponseIssuerParam();
        if (!journey.state().equals(answer.getState()) || other || mute) {
            return Optional.empty();
        }
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(answer.toErrorResponse().getErrorObject().getCode());
        }
        return Optional.of(answer.toSuccessResponse().getAuthorizationCode());
    }

    private OIDCTokens tokens(
            HttpServletRequest request,
            Journey journey,
            Discovery.Known known,
            AuthorizationCode code)
            throws GeneralException, IOException {
        var grant = new AuthorizationCodeGrant(code, back(), journey.verifier());
        var client =
                new ClientSecretBasic(
                        new ClientID(settings.client()), new Secret(settings.secret()));
        var wish =
                new TokenRequest.Builder(known.metadata().getTokenEndpointURI(), client, grant)
                        .build();
        return OIDCTokenResponse.parse(sent(wish.toHTTPRequest())).getOIDCTokens();
    }

    /** The address that the provider has verified, from the token or from its directory. */
    private static Optional<String> email(
            Discovery.Known known, OIDCTokens tokens, IDTokenClaimsSet claims)
            throws GeneralException, IOException {
        var directory = known.metadata().getUserInfoEndpointURI();
        if (claims.getStringClaim("email") != null || directory == null) {
            return verified(claims);
        }
        var wish = new UserInfoRequest(directory, tokens.getBearerAccessToken());
        var answer = UserInfoResponse.parse(sent(wish.toHTTPRequest()));
        if (!answer.indicatesSuccess() || answer.toSuccessResponse().getUserInfo() == null) {
            return Optional.empty();
        }
        var person = answer.toSuccessResponse().getUserInfo();
        return claims.getSubject().equals(person.getSubject())
                ? verified(person)
                : Optional.empty();
    }

    private static Optional<String> verified(ClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Optional.ofNullable(claims.getStringClaim("email"))
                : Optional.empty();
    }

    private static HTTPResponse sent(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovery.PATIENCE);
        request.setReadTimeout(Discovery.PATIENCE);
        request.setFollowRedirects(false);
        return request.send();
    }

    /** Where the provider sends people back to; it knows the address beforehand. */
    private URI back() {
        return URI.create(address.here() + "/petugas/masuk/penyedia/kembali");
    }
}
