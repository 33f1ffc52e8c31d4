package id.pendopo.identity.passkey;

import id.pendopo.access.Officer;
import id.pendopo.identity.passkey.Question.Purpose;
import id.pendopo.shared.Ids;
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
import org.springframework.transaction.annotation.Transactional;

/** What officers do with their own passkeys. */
@Component
class OwnPasskeys {

    static final int LONGEST_NAME = 60;
    private static final int MOST = 10;

    private final PasskeyStore store;
    private final Signatures signatures;
    private final PublicAddress address;
    private final PasskeyRecord record;
    private final Clock clock;

    OwnPasskeys(
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

    boolean possible() {
        return party().isPresent();
    }

    List<Passkey> of(Officer officer) {
        return store.of(officer.organisation(), officer.account());
    }

    Optional<Passkey> find(Officer officer, UUID id) {
        return of(officer).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** What is wrong with a name, or with one key more; the name itself otherwise. */
    Outcome<String> name(Officer officer, String typed) {
        var name = name(typed);
        return name instanceof Done<String> && of(officer).size() >= MOST
                ? Outcome.refused("", Refusal.MANY, MOST)
                : name;
    }

    private static Outcome<String> name(String typed) {
        var name = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (name.isEmpty()) {
            return Outcome.refused("nama", Refusal.NAME_MISSING);
        }
        return name.length() > LONGEST_NAME
                ? Outcome.refused("nama", Refusal.NAME_LONG, LONGEST_NAME)
                : Outcome.done(name);
    }

    /** What the browser is to make, for an officer who has just proved the password. */
    String question(Officer officer, HttpServletRequest request, String organisation) {
        return Wording.create(
                party().orElseThrow(),
                organisation,
                officer.account(),
                officer.email(),
                officer.name(),
                Question.ask(request, Purpose.NEW, clock),
                of(officer));
    }

    /** Keeps the key that was made. */
    @Transactional
    public Outcome<Passkey> add(
            Officer officer, HttpServletRequest request, String name, String answer) {
        var question = Question.take(request, Purpose.NEW, clock);
        var party = party();
        if (question.isEmpty() || party.isEmpty()) {
            return Outcome.refused("", Refusal.STALE);
        }
        var made = signatures.made(party.get(), question.get(), answer);
        if (made.isEmpty()) {
            return Outcome.refused("", Refusal.WRONG);
        }
        var key =
                new Passkey(
                        Ids.next(),
                        officer.account(),
                        made.get().credential(),
                        made.get().publicKey(),
                        made.get().count(),
                        made.get().copies(),
                        made.get().transports(),
                        name,
                        clock.instant(),
                        null);
        if (!store.add(officer.organisation(), key)) {
            return Outcome.refused("", Refusal.TAKEN);
        }
        record.changed(officer, "added", name);
        return Outcome.done(key);
    }

    @Transactional
    public Outcome<Passkey> rename(Officer officer, Passkey key, String typed) {
        return switch (name(typed)) {
            case Refused<String> refused -> refused.as();
            case Done<String>(var name) -> {
                store.rename(officer.organisation(), officer.account(), key.id(), name);
                record.renamed(officer);
                yield Outcome.done(key);
            }
        };
    }

    /** The officer has just proved the password. */
    @Transactional
    public Outcome<Passkey> remove(Officer officer, Passkey key) {
        store.remove(officer.organisation(), officer.account(), key.id());
        record.changed(officer, "removed", key.name());
        return Outcome.done(key);
    }

    /**
     * Keys belong to a name: who changes the address loses them. Empty where browsers allow none.
     */
    private Optional<RelyingParty> party() {
        return RelyingParty.at(address.here());
    }
}
