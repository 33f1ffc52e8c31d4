package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.ImportReport.Mode;
import id.pendopo.survey.ImportReport.Rejected;
import id.pendopo.survey.ImportReport.Result;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers from files, such as those typed from paper. */
@Component
class Imports {

    static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** Rows of which the faults are told at once; the others can be downloaded. */
    static final int MOST_TOLD = 1_000;

    /**
     * A file with what was said about it.
     *
     * @param order blank when the columns bear the names of the elements
     * @param mode blank for strict
     * @param meanings what an officer said of each column; null when the header says it
     */
    record Upload(
            String fileName,
            byte[] content,
            String order,
            String mode,
            @Nullable List<String> meanings) {

        Upload(String fileName, byte[] content, String order, String mode) {
            this(fileName, content, order, mode, null);
        }
    }

    private final SurveyStore surveys;
    private final SurveyRecord record;
    private final OpenSurveys open;
    private final Instruments instruments;
    private final ImportArchive archive;

    Imports(
            SurveyStore surveys,
            SurveyRecord record,
            OpenSurveys open,
            Instruments instruments,
            ImportArchive archive) {
        this.surveys = surveys;
        this.record = record;
        this.open = open;
        this.instruments = instruments;
        this.archive = archive;
    }

    /** Reads a file; the same file is taken once, however often it is sent. */
    @Transactional
    Result read(Officer officer, ZoneId zone, String code, Upload upload) {
        var survey = surveys.lock(officer.organisation(), code).orElse(null);
        if (survey == null) {
            return refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        if (!mayRead(officer, survey)) {
            return refused("", Refusal.OUT_OF_SCOPE, code);
        }
        if (upload.content().length > LARGEST_FILE) {
            return refused("berkas", Refusal.FILE_TOO_LARGE, LARGEST_FILE / 1024 / 1024);
        }
        var mode = mode(upload.mode());
        var order = CsvColumns.Order.of(upload.order());
        if (mode.isEmpty()) {
            return refused("mode", Refusal.UNKNOWN_MODE, upload.mode());
        }
        if (order.isEmpty() && !upload.order().isBlank()) {
            return refused("order", Refusal.UNKNOWN_ORDER, upload.order());
        }
        var before = archive.find(survey, upload.content());
        if (before.isPresent()) {
            return again(before.get(), order);
        }
        return open.closedTo(survey)
                .<Result>map(reason -> refused("", reason, code))
                .orElseGet(() -> understand(officer, zone, survey, upload, mode.get(), order));
    }

    private Result understand(
            Officer officer,
            ZoneId zone,
            Survey survey,
            Upload upload,
            Mode mode,
            Optional<CsvColumns.Order> order) {
        return switch (TableFile.read(upload.content())) {
            case Outcome.Refused<CsvTable>(var problems) -> new Result.FileRefused(problems);
            case Outcome.Done<CsvTable>(var table) ->
                    switch (columns(survey, upload, table, order)) {
                        case Outcome.Refused<CsvColumns>(var problems) ->
                                new Result.FileRefused(problems);
                        case Outcome.Done<CsvColumns>(var columns) -> {
                            var sorted = sort(survey, zone, table, columns);
                            yield mode == Mode.STRICT && !sorted.bad().isEmpty()
                                    ? new Result.RowsRefused(sorted.bad())
                                    : keep(
                                            officer, survey, upload, mode, order, table, columns,
                                            sorted);
                        }
                    };
        };
    }

    private Outcome<CsvColumns> columns(
            Survey survey, Upload upload, CsvTable table, Optional<CsvColumns.Order> order) {
        var instrument = instruments.of(survey.instrument());
        var meanings = upload.meanings();
        return meanings == null || meanings.size() != table.header().size()
                ? CsvColumns.of(table.header(), instrument, order.orElse(null))
                : Outcome.done(
                        new CsvColumns(
                                table.header(),
                                meanings,
                                CsvColumns.keys(instrument),
                                open.words(survey)));
    }

    private Result keep(
            Officer officer,
            Survey survey,
            Upload upload,
            Mode mode,
            Optional<CsvColumns.Order> order,
            CsvTable table,
            CsvColumns columns,
            Sorted sorted) {
        boolean said = columns.numbered() || upload.meanings() != null;
        var numbering = said ? order.orElse(null) : null;
        var report =
                archive.keep(
                        survey,
                        upload,
                        new ImportArchive.Contents(
                                numbering,
                                mode,
                                table.header(),
                                table.delimiter(),
                                sorted.good(),
                                sorted.bad()),
                        officer.actor());
        record.act(
                officer,
                "survey.imported",
                survey,
                Map.of(
                        "import", report.id().toString(),
                        "accepted", report.accepted(),
                        "rejected", report.rejected()));
        return new Result.Taken(report, false);
    }

    /** Rows as they can be taken, and those that can't. */
    private record Sorted(List<Submission> good, List<Rejected> bad) {}

    private Sorted sort(Survey survey, ZoneId zone, CsvTable table, CsvColumns columns) {
        var rules = open.rules(survey, columns::nameOf);
        LocalDate today = open.today(zone);
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (var line : table.lines()) {
            int given = line.cells().size();
            if (given != table.header().size()) {
                var problem = Problem.of("", Refusal.CELL_COUNT, given, table.header().size());
                sorted.bad().add(new Rejected(line.row(), line.cells(), List.of(problem)));
                continue;
            }
            switch (rules.check(columns.given(line.cells()), Channel.PAPER, today)) {
                case Outcome.Done<Submission>(var submission) -> sorted.good().add(submission);
                case Outcome.Refused<Submission>(var problems) ->
                        sorted.bad().add(new Rejected(line.row(), line.cells(), problems));
            }
        }
        return sorted;
    }

    private static Result again(ImportReport before, Optional<CsvColumns.Order> order) {
        var used = before.order();
        return used == null || order.filter(used::equals).isPresent()
                ? new Result.Taken(before, true)
                : refused("order", Refusal.FILE_READ_DIFFERENTLY, used.name());
    }

    /** Files that were taken into this survey, the latest first. */
    List<ImportReport> list(Survey survey) {
        return archive.list(survey);
    }

    Optional<ImportReport> find(Survey survey, UUID id) {
        return archive.find(survey, id);
    }

    /** The first rows that were kept aside. */
    List<Rejected> rejected(Officer officer, String code, ImportReport report, int limit) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> mayRead(officer, survey))
                .map(survey -> archive.rejected(survey, report, limit))
                .orElse(List.of());
    }

    boolean mayRead(Officer officer, Survey survey) {
        return record.unitOf(survey)
                .filter(unit -> officer.mayAt(unit, Role.SURVEY_OFFICER))
                .isPresent();
    }

    private static Optional<Mode> mode(String wire) {
        return wire.isBlank()
                ? Optional.of(Mode.STRICT)
                : Stream.of(Mode.values()).filter(m -> m.name().equalsIgnoreCase(wire)).findFirst();
    }

    private static Result refused(String field, Refusal reason, Object... arguments) {
        return new Result.FileRefused(List.of(Problem.of(field, reason, arguments)));
    }
}
