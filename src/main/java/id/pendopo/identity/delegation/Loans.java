package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.AccountLetters;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lending roles until a day. A loan ends by itself, or early by lender or administrator. */
@Component
class Loans {

    private final LoanStore store;
    private final Wishes wishes;
    private final Organisations organisations;
    private final LoanRecord record;
    private final Clock clock;

    Loans(
            LoanStore store,
            Wishes wishes,
            Organisations organisations,
            LoanRecord record,
            Clock clock) {
        this.store = store;
        this.wishes = wishes;
        this.organisations = organisations;
        this.record = record;
        this.clock = clock;
    }

    /** What the officer lends or has been lent. */
    List<Loan> of(Officer officer) {
        return store.of(officer.organisation(), officer.account());
    }

    /** Empty when there is none, or none that this officer may end. */
    Optional<Loan> find(Officer officer, UUID id) {
        return store.find(officer.organisation(), id).filter(loan -> mayEnd(officer, loan));
    }

    @Transactional
    public Outcome<Wish> lend(Officer officer, LoanForm form, ZoneId zone) {
        return switch (wishes.read(officer, form, zone)) {
            case Refused<Wish> refused -> refused;
            case Done<Wish>(var wish) -> lend(officer, wish, zone);
        };
    }

    private Outcome<Wish> lend(Officer officer, Wish wish, ZoneId zone) {
        var borrower = wish.borrower();
        var role = wish.own().role();
        if (store.holds(officer.organisation(), borrower.account(), role, wish.unit().id())) {
            return Outcome.refused("email", Refusal.HELD_ALREADY, borrower.name());
        }
        store.add(
                officer.organisation(),
                Ids.next(),
                officer.account(),
                wish.own(),
                wish,
                clock.instant());
        record.lent(officer, wish, LocalDate.ofInstant(wish.endsAt(), zone).minusDays(1));
        return Outcome.done(wish);
    }

    /** Ends it before its day. */
    @Transactional
    public Outcome<Loan> end(Officer officer, Loan loan) {
        if (!mayEnd(officer, loan)
                || !store.end(
                        officer.organisation(), loan.id(), officer.account(), clock.instant())) {
            return Outcome.refused("", Refusal.ENDED);
        }
        record.ended(officer, loan);
        return Outcome.done(loan);
    }

    private boolean mayEnd(Officer officer, Loan loan) {
        return loan.lender().account().equals(officer.account())
                || loan.borrower().account().equals(officer.account())
                || organisations
                        .unit(officer.organisation(), loan.unit())
                        .filter(unit -> officer.mayAt(unit, Role.ADMIN))
                        .isPresent();
    }

    /** Writes loans down and tells whoever got one. */
    @Component
    static class LoanRecord {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
        private final AuditTrail audit;
        private final AccountLetters letters;

        LoanRecord(AuditTrail audit, AccountLetters letters) {
            this.audit = audit;
            this.letters = letters;
        }

        private void lent(Officer officer, Wish wish, LocalDate until) {
            audit.record(
                    officer.organisation(),
                    officer.actor(),
                    "identity.role_lent",
                    wish.borrower().account().toString(),
                    Map.of(
                            "role", wish.own().role().wire(),
                            "unit", wish.unit().code(),
                            "until", until.toString()));
            letters.send(
                    officer.organisation(),
                    wish.borrower().email(),
                    "identity.delegation.letter",
                    wish.borrower().name(),
                    officer.name(),
                    letters.texts().t("identity.role." + wish.own().role().name()),
                    wish.unit().name(),
                    DAY.withLocale(Texts.INDONESIAN).format(until));
        }

        private void ended(Officer officer, Loan loan) {
            audit.record(
                    officer.organisation(),
                    officer.actor(),
                    "identity.loan_ended",
                    loan.borrower().account().toString(),
                    Map.of("role", loan.role().wire(), "lender", loan.lender().account()));
        }
    }
}
