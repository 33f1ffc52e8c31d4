package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Desk;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import id.pendopo.shared.Site;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of one e-mail: a new case, a note in a known one, or nothing. */
@Component
class MailIntake {

    private static final Pattern CODE =
            Pattern.compile("([A-Z]{2,5}-[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z*~$=U])");

    private final MailStore store;
    private final MailCases cases;
    private final CaseBook book;
    private final ServerSecret secret;
    private final MailGuard guard;

    MailIntake(
            MailStore store, MailCases cases, CaseBook book, ServerSecret secret, MailGuard guard) {
        this.store = store;
        this.cases = cases;
        this.book = book;
        this.secret = secret;
        this.guard = guard;
    }

    /** What an e-mail became. */
    enum Became {
        CASE,
        NOTE,
        SKIPPED,
        /** It was read before. */
        KNOWN
    }

    /** Takes it, once for each identifier. */
    @Transactional
    public Became take(Site site, Letter letter) {
        var organisation = site.organisation();
        var fingerprint = secret.hmac("mail", organisation.value().toString(), letter.identifier());
        if (store.known(organisation, fingerprint)) {
            return Became.KNOWN;
        }
        if (letter.automatic() != null) {
            store.add(
                    organisation,
                    fingerprint,
                    letter.arrived(),
                    Became.SKIPPED.name(),
                    letter.automatic(),
                    null,
                    false);
            return Became.SKIPPED;
        }
        boolean tooMany = guard.tooMany(site, letter);
        var named = named(organisation, letter);
        if (named.isPresent() && !tooMany) {
            cases.note(named.get(), letter);
            keep(organisation, fingerprint, letter, Became.NOTE, named.get(), false);
            return Became.NOTE;
        }
        boolean held = tooMany || guard.doubtful(site, letter);
        var fresh = cases.take(site, letter, fingerprint, held);
        keep(organisation, fingerprint, letter, Became.CASE, fresh, !held);
        return Became.CASE;
    }

    /** Of cases of the safe desk not even the hour of a reply is kept. */
    private void keep(
            OrganisationId organisation,
            byte[] fingerprint,
            Letter letter,
            Became became,
            Complaint c,
            boolean answered) {
        boolean open = c.desk() == Desk.OPEN;
        store.add(
                organisation,
                fingerprint,
                open ? letter.arrived() : book.moment(c),
                became.name(),
                null,
                open ? c.id() : null,
                answered);
    }

    /** The case that subject or address name, as our own letters do. */
    private Optional<Complaint> named(OrganisationId organisation, Letter letter) {
        var places =
                Stream.concat(Stream.of(letter.subject()), letter.recipients().stream())
                        .map(one -> one.toUpperCase(Locale.ROOT));
        return places.flatMap(one -> CODE.matcher(one).results())
                .map(found -> found.group(1))
                .flatMap(code -> book.find(organisation, code).stream())
                .filter(c -> c.status().shown())
                .findFirst();
    }
}
