package id.pendopo.survey.national;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.SurveyState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files for the national application: prepared here, brought by an officer. */
@Component
class NationalFiles {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 500;

    private final NationalStore store;
    private final NationalSkmGateway gateway;
    private final Instruments instruments;
    private final SurveyRecord record;
    private final Clock clock;

    NationalFiles(
            NationalStore store,
            NationalSkmGateway gateway,
            Instruments instruments,
            SurveyRecord record,
            Clock clock) {
        this.store = store;
        this.gateway = gateway;
        this.instruments = instruments;
        this.record = record;
        this.clock = clock;
    }

    List<NationalFile> of(Survey survey) {
        return store.files(survey);
    }

    /** Prepares the answers of a survey that is over; an unchanged file is not made twice. */
    @Transactional
    public Outcome<NationalFile> prepare(Officer officer, Survey survey) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!may(officer, survey)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var state = survey.stateAt(now);
        if (state == SurveyState.DRAFT || state == SurveyState.OPEN) {
            return Outcome.refused("", Refusal.NOT_OVER);
        }
        var rows = store.responses(survey);
        if (rows.isEmpty()) {
            return Outcome.refused("", Refusal.NO_ANSWERS);
        }
        var content =
                NationalCsv.of(instruments.of(survey.instrument()), rows)
                        .getBytes(StandardCharsets.UTF_8);
        var latest = store.files(survey).stream().findFirst();
        if (latest.filter(file -> waits(survey, file, content)).isPresent()) {
            return Outcome.done(latest.get());
        }
        var file =
                new NationalFile(
                        latest.map(NationalFile::number).orElse(0) + 1,
                        NationalCsv.FORMAT,
                        rows.size(),
                        gateway.hand(content),
                        now,
                        null,
                        null,
                        null);
        store.add(survey, file, content, officer.actor());
        record.act(
                officer,
                "survey.national_prepared",
                survey,
                Map.of("number", file.number(), "rows", file.rows(), "format", file.format()));
        return Outcome.done(file);
    }

    private boolean waits(Survey survey, NationalFile file, byte[] content) {
        return file.state() == NationalFile.State.PREPARED
                && store.content(survey, file.number())
                        .filter(old -> Arrays.equals(old, content))
                        .isPresent();
    }

    /** The file as it was prepared; taking it is written into the audit trail. */
    @Transactional
    public Optional<byte[]> take(Officer officer, Survey survey, int number) {
        if (!may(officer, survey)) {
            return Optional.empty();
        }
        var content = store.content(survey, number);
        content.ifPresent(
                _ ->
                        record.act(
                                officer,
                                "survey.national_taken",
                                survey,
                                Map.of("number", number)));
        return content;
    }

    /** What an officer says became of a file, as typed. */
    record Said(String outcome, String day, String reference, String reason) {}

    @Transactional
    public Outcome<NationalFile> settle(
            Officer officer, Survey survey, int number, Said said, ZoneId zone) {
        if (!may(officer, survey)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var found =
                store.files(survey).stream().filter(file -> file.number() == number).findFirst();
        if (found.filter(file -> file.state() == NationalFile.State.PREPARED).isEmpty()) {
            return Outcome.refused("", Refusal.ALREADY_SETTLED);
        }
        var now = clock.instant();
        return switch (settled(found.get(), said, LocalDate.ofInstant(now, zone), zone)) {
            case Outcome.Done<NationalFile>(var file) -> kept(officer, survey, file, now);
            case Outcome.Refused<NationalFile> refused -> refused;
        };
    }

    private Outcome<NationalFile> kept(
            Officer officer, Survey survey, NationalFile file, Instant now) {
        if (!store.settle(survey, file, now)) {
            return Outcome.refused("", Refusal.ALREADY_SETTLED);
        }
        record.act(
                officer,
                "survey.national_settled",
                survey,
                Map.of(
                        "number", file.number(),
                        "state", file.state().name(),
                        "reference", said(file.reference()),
                        "reason", said(file.reason())));
        return Outcome.done(file);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Outcome<NationalFile> settled(
            NationalFile file, Said said, LocalDate today, ZoneId zone) {
        if (said.outcome().equals(NationalFile.State.FAILED.name())) {
            var reason = clean(said.reason());
            return reason.isEmpty() || reason.length() > LONGEST_REASON
                    ? Outcome.refused("alasan", Refusal.REASON_MISSING, LONGEST_REASON)
                    : Outcome.done(with(file, NationalFile.State.FAILED, null, null, reason));
        }
        if (!said.outcome().equals(NationalFile.State.SENT_BY_HAND.name())) {
            return Outcome.refused("hasil", Refusal.OUTCOME_MISSING);
        }
        var problems = new ArrayList<Problem>();
        var day = day(said.day());
        if (day == null) {
            problems.add(Problem.of("tanggal", Refusal.NOT_A_DAY));
        } else if (day.isAfter(today)
                || day.isBefore(LocalDate.ofInstant(file.preparedAt(), zone))) {
            problems.add(Problem.of("tanggal", Refusal.DAY_NOT_POSSIBLE));
        }
        var reference = clean(said.reference());
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            problems.add(Problem.of("nomor", Refusal.REFERENCE_MISSING, LONGEST_REFERENCE));
        }
        return problems.isEmpty()
                ? Outcome.done(with(file, NationalFile.State.SENT_BY_HAND, day, reference, null))
                : Outcome.refused(problems);
    }

    private static NationalFile with(
            NationalFile file,
            NationalFile.State state,
            @Nullable LocalDate sentOn,
            @Nullable String reference,
            @Nullable String reason) {
        return new NationalFile(
                file.number(),
                file.format(),
                file.rows(),
                state,
                file.preparedAt(),
                sentOn,
                reference,
                reason);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }

    boolean may(Officer officer, Survey survey) {
        return record.unitOf(survey)
                .filter(unit -> officer.mayAt(unit, Role.SURVEY_OFFICER))
                .isPresent();
    }
}
