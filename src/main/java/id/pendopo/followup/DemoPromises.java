package id.pendopo.followup;

import id.pendopo.followup.DemoCommitments.Fate;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Ids;
import id.pendopo.survey.Measures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes invented promises down with their history. */
@Component
class DemoPromises {

    private static final String AUTHOR = "demo";
    private static final LocalTime MORNING = LocalTime.of(2, 0);

    /** The file {@code demo/followup/promises.json}. */
    private record Demo(
            List<String> reasons,
            List<Declined> declined,
            List<String> notes,
            List<String> redated,
            List<String> cancelled,
            Map<String, List<Text>> promises) {}

    private record Declined(String answer, String reason) {}

    private record Text(
            String title,
            String why,
            String indicator,
            String baseline,
            String target,
            List<String> steps,
            String budget,
            String partners) {}

    private final CommitmentStore commitments;
    private final CommitmentEventStore events;
    private final EvidenceStore evidence;
    private final Effects effects;
    private final Texts texts;

    /** Words and codes. */
    @Component
    record Texts(ObjectMapper json, Ledger ledger, Measures measures) {}

    DemoPromises(
            CommitmentStore commitments,
            CommitmentEventStore events,
            EvidenceStore evidence,
            Effects effects,
            Texts texts) {
        this.commitments = commitments;
        this.events = events;
        this.evidence = evidence;
        this.effects = effects;
        this.texts = texts;
    }

    Finding.Answer declined(int number, LocalDate day) {
        var declined = read().declined();
        var one = declined.get(number % declined.size());
        return new Finding.Answer(one.answer(), one.reason(), day);
    }

    Finding.Answer accepted(int number, LocalDate day) {
        var reasons = read().reasons();
        return new Finding.Answer(
                number % 4 == 3 ? "PARTLY" : "ACCEPTED", reasons.get(number % reasons.size()), day);
    }

    void make(Finding finding, Unit unit, int number, Fate fate) {
        var demo = read();
        var offered = Objects.requireNonNull(demo.promises().get(finding.detail()));
        var text = offered.get(number / 3 % offered.size());
        boolean open = fate.status().open();
        var commitment =
                new Commitment(
                        finding.organisation(),
                        Ids.next(),
                        texts.ledger().code(finding.organisation()),
                        finding.id(),
                        new Promise(
                                unit.id(),
                                text.title(),
                                text.why(),
                                text.partners(),
                                fate.moved(),
                                text.budget(),
                                text.indicator(),
                                text.baseline(),
                                text.target(),
                                measure(finding)),
                        fate.status(),
                        fate.status() == Status.CANCELLED ? demo.cancelled().getFirst() : "",
                        fate.made(),
                        open ? null : fate.ended(),
                        1);
        commitments.add(commitment);
        steps(commitment, text, fate);
        history(commitment, demo, number, fate);
        if (fate.status() == Status.DONE) {
            effects.fill(new Listed(commitment, finding))
                    .ifPresent(effect -> measured(commitment, effect));
        }
    }

    private void steps(Commitment commitment, Text text, Fate fate) {
        var steps = new ArrayList<Step>();
        for (var words : text.steps()) {
            int number = steps.size() + 1;
            boolean done =
                    fate.status() == Status.DONE || fate.status() == Status.RUNNING && number == 1;
            steps.add(new Step(number, words, done ? fate.made().plusDays(number) : null));
        }
        events.keepSteps(commitment, steps);
    }

    private void history(Commitment commitment, Demo demo, int number, Fate fate) {
        var status = fate.status();
        tell(commitment, Event.What.MADE, fate.made(), "", null, null);
        if (status == Status.RUNNING || status == Status.DONE) {
            tell(commitment, Event.What.STARTED, fate.made().plusDays(1), "", null, null);
        }
        if (!fate.due().equals(fate.moved())) {
            var why = demo.redated().get(number % demo.redated().size());
            var day = fate.made().plusDays(3);
            tell(commitment, Event.What.REDATED, day, why, fate.due(), fate.moved());
        }
        if (status.open()) {
            var note = demo.notes().get(number % demo.notes().size());
            tell(commitment, Event.What.NOTED, fate.made().plusDays(4), note, null, null);
        }
        if (status == Status.DONE) {
            var shown = commitment.promise().indicator() + ": " + commitment.promise().target();
            var link = "https://rasuka.example/bukti/" + commitment.code();
            evidence.add(
                    commitment,
                    new Evidence(Ids.next(), shown, link, null, "", "", 0, fate.ended()));
            tell(commitment, Event.What.EVIDENCE_BROUGHT, fate.ended(), shown, null, null);
            tell(commitment, Event.What.FINISHED, fate.ended(), "", null, null);
        }
        if (status == Status.CANCELLED) {
            var why = demo.cancelled().getFirst();
            tell(commitment, Event.What.CANCELLED, fate.ended(), why, null, null);
        }
    }

    /** On the day on which it could be known. */
    private void measured(Commitment commitment, Effect effect) {
        var organisation = commitment.organisation();
        var zone = texts.ledger().zone(organisation);
        var ended = commitment.ended();
        if (ended != null && MeasureNames.ofComplaints(effect.measure()).isPresent()) {
            var day = ended.plusDays(ComplaintEffects.DAYS + 1L);
            tell(commitment, Event.What.MEASURED, day, "", null, null);
        }
        texts.measures()
                .period(organisation, effect.later(), zone)
                .map(Measures.Period::published)
                .ifPresent(day -> tell(commitment, Event.What.MEASURED, day, "", null, null));
    }

    /** Where people were unhappy with how complaints are handled, complaints show it best. */
    private static String measure(Finding finding) {
        return finding.detail().equals("PENGADUAN") ? "COMPLAINT_ON_TIME" : finding.detail();
    }

    private void tell(
            Commitment commitment,
            Event.What what,
            LocalDate day,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var at = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        events.add(
                commitment.organisation(),
                new Event(Ids.next(), commitment.id(), what, AUTHOR, at, words, from, to));
    }

    private Demo read() {
        try (var file = new ClassPathResource("demo/followup/promises.json").getInputStream()) {
            return texts.json().readValue(file, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
