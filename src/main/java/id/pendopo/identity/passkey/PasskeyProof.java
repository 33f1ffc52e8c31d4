package id.pendopo.identity.passkey;

import id.pendopo.identity.Passkeys;
import id.pendopo.identity.passkey.Question.Purpose;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for a passkey when somebody comes in, and checks the answer. */
@Component
class PasskeyProof implements Passkeys {

    private final PasskeyStore store;
    private final Signatures signatures;
    private final PublicAddress address;
    private final PasskeyRecord record;
    private final Clock clock;

    PasskeyProof(
            PasskeyStore store,
            Signatures signatures,
            PublicAddress address,
            PasskeyRecord record,
            Clock clock) {
        this.store = store;
        this.signatures = signatures;
        this.address = address;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public boolean possible() {
        return party().isPresent();
    }

    @Override
    public boolean any(OrganisationId organisation, UUID account) {
        return store.any(organisation, account);
    }

    @Override
    public String question(
            HttpServletRequest request, OrganisationId organisation, Optional<UUID> account) {
        var question = Question.ask(request, purpose(account), clock);
        var keys = account.map(id -> store.of(organisation, id)).orElse(List.of());
        return Wording.get(party().orElseThrow(), question, keys);
    }

    @Override
    public Outcome<UUID> answered(
            HttpServletRequest request,
            OrganisationId organisation,
            Optional<UUID> account,
            String typed) {
        var question = Question.take(request, purpose(account), clock);
        var party = party();
        if (question.isEmpty() || party.isEmpty()) {
            return Outcome.refused("", Refusal.STALE);
        }
        var answer = signatures.read(typed);
        var key =
                answer.flatMap(given -> store.withCredential(organisation, given.credential()))
                        .filter(known -> account.isEmpty() || account.get().equals(known.account()))
                        .filter(known -> names(answer.get(), known, account.isEmpty()));
        if (key.isEmpty()) {
            return Outcome.refused("", Refusal.WRONG);
        }
        return switch (signatures.check(party.get(), question.get(), key.get(), answer.get())) {
            case Done<Long>(var count) ->
                    store.used(organisation, key.get(), count, clock.instant())
                            ? Outcome.done(key.get().account())
                            : Outcome.refused("", Refusal.STALE);
            case Refused<Long>(var problems) -> {
                if (problems.getFirst().reason() == Refusal.COPIED) {
                    record.copied(organisation, key.get());
                }
                yield Outcome.refused(problems);
            }
        };
    }

    @Override
    public boolean forget(OrganisationId organisation, UUID account) {
        return store.removeAll(organisation, account);
    }

    /** Where nobody was named before, the answer itself must name the owner of the key. */
    private static boolean names(Signatures.Answer answer, Passkey key, boolean must) {
        return answer.names() ? answer.names(key.account()) : !must;
    }

    private static Purpose purpose(Optional<UUID> account) {
        return account.isPresent() ? Purpose.SECOND : Purpose.SIGN_IN;
    }

    /**
     * Keys belong to a name: who changes the address loses them. Empty where browsers allow none.
     */
    private Optional<RelyingParty> party() {
        return RelyingParty.at(address.here());
    }
}
