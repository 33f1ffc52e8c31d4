package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files whose columns have names of their own, as forms on the web export them. */
@Component
class ForeignFiles {

    private static final Duration PATIENCE = Duration.ofDays(2);

    /** A file whose columns nobody has explained yet. */
    record Waiting(String fileName, byte[] content, String mode) {}

    /**
     * A file with what we think of its columns.
     *
     * @param asksOrder somebody must say what 8 and 9 are
     */
    record Explained(
            Waiting file,
            CsvTable table,
            Instrument instrument,
            List<ColumnGuess> guesses,
            boolean asksOrder) {}

    private final ForeignFileStore store;
    private final Imports imports;
    private final OpenSurveys open;
    private final Instruments instruments;
    private final Clock clock;

    ForeignFiles(
            ForeignFileStore store,
            Imports imports,
            OpenSurveys open,
            Instruments instruments,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.open = open;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Keeps the file until its columns are explained; empty when its own names explain them. */
    @Transactional
    Optional<UUID> explain(Officer officer, Survey survey, Imports.Upload upload) {
        if (!imports.mayRead(officer, survey) || open.closedTo(survey).isPresent()) {
            return Optional.empty();
        }
        var instrument = instruments.of(survey.instrument());
        if (!(TableFile.read(upload.content()) instanceof Outcome.Done<CsvTable>(var table))
                || known(table, instrument) > instrument.size() / 2) {
            return Optional.empty();
        }
        var id = Ids.timeless();
        var mode = upload.mode().equals("PARTIAL") ? "PARTIAL" : "STRICT";
        var file = new Waiting(upload.fileName(), upload.content(), mode);
        store.purge(clock.instant().minus(PATIENCE));
        store.wait(survey, id, file, officer.account(), clock.instant());
        return Optional.of(id);
    }

    /** How many columns bear the name or the number of an element. */
    private static long known(CsvTable table, Instrument instrument) {
        return table.header().stream()
                .filter(
                        name ->
                                CsvColumns.NUMBER.matcher(name).matches()
                                        || instrument.question(name.toUpperCase()).isPresent())
                .count();
    }

    /** The waiting file with our guesses, or with what was chosen for such a file before. */
    Optional<Explained> find(Survey survey, UUID id) {
        return store.find(survey, id).flatMap(file -> explained(survey, file));
    }

    private Optional<Explained> explained(Survey survey, Waiting file) {
        if (!(TableFile.read(file.content()) instanceof Outcome.Done<CsvTable>(var table))) {
            return Optional.empty();
        }
        var instrument = instruments.of(survey.instrument());
        var guesses = new ColumnGuesses(instrument, table).all();
        boolean asks =
                guesses.stream().anyMatch(ColumnGuess::swappable)
                        || !guesses.stream()
                                .map(ColumnGuess::meaning)
                                .toList()
                                .containsAll(ColumnCheck.swapped(instrument));
        var before = store.remembered(survey, hash(table.header()));
        var shown =
                before.filter(meanings -> meanings.size() == guesses.size())
                        .map(meanings -> remembered(guesses, meanings))
                        .orElse(guesses);
        return Optional.of(new Explained(file, table, instrument, shown, asks));
    }

    private static List<ColumnGuess> remembered(List<ColumnGuess> guesses, List<String> meanings) {
        var all = new ArrayList<ColumnGuess>();
        for (int i = 0; i < guesses.size(); i++) {
            all.add(guesses.get(i).with(meanings.get(i), ColumnGuess.Why.REMEMBERED));
        }
        return all;
    }

    /** Reads the file as the officer explained it, and remembers the explanation. */
    @Transactional
    ImportReport.Result take(
            Officer officer,
            ZoneId zone,
            Survey survey,
            UUID id,
            Explained file,
            List<String> meanings,
            Optional<CsvColumns.Order> order,
            String mode) {
        var upload =
                new Imports.Upload(
                        file.file().fileName(),
                        file.file().content(),
                        order.map(Enum::name).orElse(""),
                        mode,
                        meanings);
        var result = imports.read(officer, zone, survey.code(), upload);
        if (!(result instanceof ImportReport.Result.FileRefused)) {
            store.remember(
                    survey,
                    hash(file.table().header()),
                    meanings,
                    order.orElse(null),
                    officer.actor(),
                    clock.instant());
        }
        if (result instanceof ImportReport.Result.Taken) {
            store.drop(survey, id);
        }
        return result;
    }

    /** A row as it would be read, for a look before the import. */
    record Seen(
            int row,
            Map<String, String> answers,
            Map<String, String> facts,
            List<Problem> problems) {}

    List<Seen> preview(
            Survey survey, ZoneId zone, Explained file, List<String> meanings, int rows) {
        var columns =
                new CsvColumns(
                        file.table().header(),
                        meanings.stream()
                                .map(one -> one.equals(ColumnGuess.UNDECIDED) ? "" : one)
                                .toList(),
                        CsvColumns.keys(file.instrument()),
                        open.words(survey));
        var rules = open.rules(survey, columns::nameOf);
        return file.table().lines().stream()
                .limit(rows)
                .filter(line -> line.cells().size() == file.table().header().size())
                .map(
                        line -> {
                            var given = columns.given(line.cells());
                            var checked = rules.check(given, Channel.PAPER, open.today(zone));
                            return new Seen(
                                    line.row(),
                                    given.answers(),
                                    given.facts(),
                                    checked instanceof Outcome.Refused<Submission>(var problems)
                                            ? problems
                                            : List.of());
                        })
                .toList();
    }

    private static byte[] hash(List<String> header) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", header).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
