package id.pendopo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** A provider that says what it is told to say, also what no honest one says. */
final class FalseProvider implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** How an ID token is sealed. */
    enum Sealed {
        WELL,
        BY_ANOTHER_KEY,
        WITH_THE_SECRET,
        NOT_AT_ALL
    }

    private final String issuer;
    private final String secret;
    private final HttpServer server;
    private final RSAKey key = key();
    private String token = "";
    private Map<String, Object> person = Map.of();
    private int asked;

    FalseProvider(String issuer, String secret) {
        this.issuer = issuer;
        this.secret = secret;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress("localhost", URI.create(issuer).getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> say(exchange, metadata()));
        server.createContext(
                "/jwks", exchange -> say(exchange, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", exchange -> say(exchange, tokens()));
        server.createContext("/me", exchange -> say(exchange, person));
        server.start();
    }

    /** What the next token says, beginning with what an honest one would. */
    void says(String nonce, Sealed sealed, Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("pendopo")
                        .subject("orang-1")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("email_verified", true);
        change.accept(claims);
        token = sealed(claims.build(), sealed);
    }

    /** What the directory says of the person. */
    void knows(Map<String, Object> person) {
        this.person = person;
    }

    /** How often a token was asked for. */
    int asked() {
        return asked;
    }

    private String sealed(JWTClaimsSet claims, Sealed sealed) {
        try {
            var algorithm =
                    sealed == Sealed.WITH_THE_SECRET ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
            var signed =
                    new SignedJWT(
                            new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            switch (sealed) {
                case NOT_AT_ALL -> {
                    return new PlainJWT(claims).serialize();
                }
                case WITH_THE_SECRET ->
                        signed.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
                case BY_ANOTHER_KEY -> signed.sign(new RSASSASigner(key()));
                case WELL -> signed.sign(new RSASSASigner(key));
            }
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/auth",
                "token_endpoint",
                issuer + "/token",
                "userinfo_endpoint",
                issuer + "/me",
                "jwks_uri",
                issuer + "/jwks",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"},
                "authorization_response_iss_parameter_supported",
                true);
    }

    private Map<String, Object> tokens() {
        asked++;
        return Map.of("access_token", "x", "token_type", "Bearer", "id_token", token);
    }

    private static void say(HttpExchange exchange, Map<String, Object> words) throws IOException {
        var body = JSON.writeValueAsBytes(words);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
