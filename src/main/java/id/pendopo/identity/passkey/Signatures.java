package id.pendopo.identity.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import id.pendopo.shared.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads and checks what authenticators sign. Challenge, origin, name of the house, presence and
 * verification of the user, signature and counter are checked by webauthn4j. Whatever stops it on
 * the way is a refusal: it stumbles over parts that are missing, and anybody may send anything.
 */
@Component
class Signatures {

    /**
     * Loaded when the first key is looked at: the library is large, and not every house has one.
     */
    private static final class Library {

        static final List<PublicKeyCredentialParameters> ALGORITHMS =
                Stream.of(
                                COSEAlgorithmIdentifier.EdDSA,
                                COSEAlgorithmIdentifier.ES256,
                                COSEAlgorithmIdentifier.RS256)
                        .map(
                                algorithm ->
                                        new PublicKeyCredentialParameters(
                                                PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                        .toList();
        private static final ObjectConverter CONVERTER = new ObjectConverter();
        static final AttestedCredentialDataConverter KEYS =
                new AttestedCredentialDataConverter(CONVERTER);
        static final WebAuthnManager MANAGER =
                WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    }

    /** A key that was made just now. */
    record Made(
            byte[] credential,
            byte[] publicKey,
            long count,
            boolean copies,
            List<String> transports) {}

    /** An answer that has been read but not yet checked. */
    record Answer(AuthenticationData data) {

        /** The key that it says it is from. */
        // The library's @Nullable is of the time when it stood before the elements of arrays.
        @SuppressWarnings("NullAway")
        byte[] credential() {
            return Objects.requireNonNull(data.getCredentialId());
        }

        /** Does it name an account? */
        boolean names() {
            return data.getUserHandle() != null;
        }

        boolean names(UUID account) {
            return Arrays.equals(data.getUserHandle(), Wording.handle(account));
        }
    }

    /** The new key; empty when it does not answer the question. */
    Optional<Made> made(RelyingParty party, Question question, String json) {
        try {
            var data = Library.MANAGER.parseRegistrationResponseJSON(json);
            Library.MANAGER.verify(
                    data,
                    new RegistrationParameters(
                            server(party, question), Library.ALGORITHMS, true, true));
            var signed = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(signed.getAttestedCredentialData());
            return Optional.of(
                    new Made(
                            key.getCredentialId(),
                            Library.KEYS.convert(key),
                            signed.getSignCount(),
                            signed.isFlagBE(),
                            transports(data.getTransports())));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Empty when it makes no sense. */
    Optional<Answer> read(String json) {
        try {
            var data = Library.MANAGER.parseAuthenticationResponseJSON(json);
            return data.getCredentialId() == null
                    ? Optional.empty()
                    : Optional.of(new Answer(data));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The counter that was signed. */
    Outcome<Long> check(RelyingParty party, Question question, Passkey key, Answer answer) {
        var record =
                new CredentialRecordImpl(
                        new NoneAttestationStatement(),
                        true,
                        key.copies(),
                        null,
                        key.count(),
                        Library.KEYS.convert(key.publicKey()),
                        null,
                        null,
                        null,
                        null);
        var parameters =
                new AuthenticationParameters(
                        server(party, question), record, List.of(key.credential()), true, true);
        try {
            Library.MANAGER.verify(answer.data(), parameters);
            var signed = Objects.requireNonNull(answer.data().getAuthenticatorData());
            return Outcome.done(signed.getSignCount());
        } catch (MaliciousCounterValueException e) {
            return Outcome.refused("", Refusal.COPIED);
        } catch (RuntimeException e) {
            return Outcome.refused("", Refusal.WRONG);
        }
    }

    private static ServerProperty server(RelyingParty party, Question question) {
        return new ServerProperty(
                new Origin(party.origin()), party.id(), new DefaultChallenge(question.challenge()));
    }

    private static List<String> transports(@Nullable Set<AuthenticatorTransport> given) {
        return given == null
                ? List.of()
                : given.stream().map(AuthenticatorTransport::getValue).sorted().toList();
    }
}
