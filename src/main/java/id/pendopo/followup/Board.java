package id.pendopo.followup;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads commitments with all that belongs to them. */
@Component
public class Board {

    private final CommitmentStore commitments;
    private final CommitmentEventStore events;
    private final EvidenceStore evidence;
    private final EffectStore effects;
    private final Ledger ledger;

    Board(
            CommitmentStore commitments,
            CommitmentEventStore events,
            EvidenceStore evidence,
            EffectStore effects,
            Ledger ledger) {
        this.commitments = commitments;
        this.events = events;
        this.evidence = evidence;
        this.effects = effects;
        this.ledger = ledger;
    }

    /** How many stand where; late ones are counted only as late, done ones of this year. */
    public record Standing(long late, long running, long planned, long done) {}

    /** When something last happened to a commitment. */
    public record Mark(String code, Instant changedAt) {}

    /**
     * A commitment with its history, oldest first.
     *
     * @param effect null as long as nothing shows it
     */
    public record Dossier(
            Listed listed, List<Event> events, List<Evidence> evidence, @Nullable Effect effect) {

        public Dossier {
            events = List.copyOf(events);
            evidence = List.copyOf(evidence);
        }

        public Commitment commitment() {
            return listed.commitment();
        }

        public Finding finding() {
            return listed.finding();
        }

        /** As it stood then; empty when nobody had promised it. */
        public Optional<Dossier> at(Instant moment, ZoneId zone) {
            return History.at(commitment(), events, moment, zone)
                    .map(
                            then ->
                                    new Dossier(
                                            new Listed(then, finding()), events, evidence, effect));
        }

        /** Each time its day was moved. */
        public List<Event> redated() {
            return events.stream().filter(one -> one.what() == Event.What.REDATED).toList();
        }

        /** The last words of officers on how it goes. */
        public Optional<Event> lastNote() {
            return events.reversed().stream()
                    .filter(one -> !one.words().isEmpty())
                    .filter(
                            one ->
                                    one.what() == Event.What.NOTED
                                            || one.what() == Event.What.REDATED)
                    .findFirst();
        }
    }

    public LocalDate today(OrganisationId organisation) {
        return ledger.today(organisation);
    }

    @Transactional(readOnly = true)
    public Some<Dossier> search(Search search, int offset, int limit) {
        var some = commitments.search(search, offset, limit);
        return new Some<>(dossiers(search.organisation(), some.items()), some.total());
    }

    public Standing standing(Search search) {
        return commitments.standing(search);
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(OrganisationId organisation, String code) {
        return commitments
                .find(organisation, code)
                .map(listed -> dossiers(organisation, List.of(listed)).getFirst());
    }

    /** The same, as long as everybody may know of it. */
    public Optional<Dossier> known(OrganisationId organisation, String code) {
        return find(organisation, code).filter(one -> one.finding().publicOn() != null);
    }

    /** All of which everybody may know. */
    public List<Mark> marks(OrganisationId organisation) {
        return events.marks(organisation);
    }

    /** What happened last, newest first. */
    public List<News> news(OrganisationId organisation, int limit) {
        return events.news(organisation, limit);
    }

    /** What happened after one moment up to another, oldest first. */
    public List<News> news(
            OrganisationId organisation, Watched watched, Instant from, Instant until) {
        return events.news(organisation, watched, from, until);
    }

    public List<Step> steps(Commitment commitment) {
        return ledger.steps(commitment);
    }

    /** What was promised about these findings, by finding. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Dossier>> ofFindings(
            OrganisationId organisation, Collection<UUID> findings) {
        return dossiers(organisation, commitments.ofFindings(organisation, findings)).stream()
                .collect(Collectors.groupingBy(one -> one.finding().id()));
    }

    private List<Dossier> dossiers(OrganisationId organisation, List<Listed> listed) {
        var ids = listed.stream().map(one -> one.commitment().id()).toList();
        var happened =
                events.of(organisation, ids).stream()
                        .collect(Collectors.groupingBy(Event::commitment));
        var brought = evidence.of(organisation, ids);
        var shown = effects.of(organisation, ids);
        return listed.stream()
                .map(
                        one -> {
                            var key = one.commitment().id();
                            boolean done = one.commitment().status() == Status.DONE;
                            return new Dossier(
                                    one,
                                    happened.getOrDefault(key, List.of()),
                                    brought.getOrDefault(key, List.of()),
                                    done ? shown.get(key) : null);
                        })
                .toList();
    }
}
