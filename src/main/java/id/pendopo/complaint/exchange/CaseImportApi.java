package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.document.CellFault;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.web.Idempotency;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of cases from programs. */
@RestController
@RequestMapping("/api/v1/complaints/import")
class CaseImportApi {

    private static final String ROUTE = "POST /api/v1/complaints/import ";
    private static final String KEY = "Idempotency-Key";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_TOLD = 1_000;

    private final ImportCall calls;
    private final Idempotency idempotency;

    CaseImportApi(ImportCall calls, Idempotency idempotency) {
        this.calls = calls;
        this.idempotency = idempotency;
    }

    /**
     * A case of the file.
     *
     * @param created false when it was in the house before
     * @param code null when the caller may not see it
     */
    record Item(
            int row,
            String externalSystem,
            String externalId,
            @Nullable String code,
            boolean created) {}

    /**
     * What came of a file.
     *
     * @param accepted cases of the file that are in the house now, new or not
     */
    record Report(
            UUID id,
            int accepted,
            int created,
            int unchanged,
            int rejectedRows,
            List<CellFault.Told> rejected,
            List<Item> cases) {}

    /** Problem details with every faulty cell. */
    record RefusedRows(
            URI type,
            String title,
            int status,
            String detail,
            List<ProblemDetails.Item> errors,
            int accepted,
            int rejectedRows,
            List<CellFault.Told> rejected) {}

    @PostMapping(
            consumes = {"text/csv", WORKBOOK},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Role.COMPLAINT_OFFICER)
    ResponseEntity<?> body(
            @RequestParam(defaultValue = "strict") String mode,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Officer officer,
            Site site,
            Texts texts)
            throws IOException {
        var content = request.getInputStream().readNBytes(CaseImports.LARGEST_FILE + 1);
        return answer(officer, site, "", content, mode, key, texts);
    }

    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Role.COMPLAINT_OFFICER)
    ResponseEntity<?> multipart(
            @RequestParam(defaultValue = "strict") String mode,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Site site,
            Texts texts)
            throws IOException {
        if (file == null) {
            var missing = Problem.of("file", Refusal.FILE_MISSING);
            return ProblemDetails.refused(List.of(missing), texts);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return answer(officer, site, name, file.getBytes(), mode, key, texts);
    }

    private ResponseEntity<?> answer(
            Officer officer,
            Site site,
            String name,
            byte[] content,
            String mode,
            @Nullable String key,
            Texts texts) {
        var faulty = new ImportCall.Faulty();
        var outcome =
                idempotency.once(
                        officer.organisation(),
                        ROUTE + officer.actor(),
                        key,
                        () ->
                                calls.take(officer, site, name, content, mode, faulty)
                                        .map(file -> file.id().toString()));
        return switch (outcome) {
            case Outcome.Done<String>(var id) ->
                    ResponseEntity.ok(report(calls.find(officer, UUID.fromString(id)), texts));
            case Outcome.Refused<String>(var problems) ->
                    faulty.rows() == 0
                            ? ProblemDetails.refused(problems, texts)
                            : refused(faulty, texts);
        };
    }

    private static Report report(CaseImport file, Texts texts) {
        var report = Objects.requireNonNull(file.report());
        return new Report(
                file.id(),
                report.taken().size() + report.here().size(),
                report.taken().size(),
                report.here().size(),
                report.faultyRows(),
                rejected(report.faults(), texts),
                Stream.concat(items(report.taken(), true), items(report.here(), false)).toList());
    }

    private static Stream<Item> items(List<CaseImport.Line> lines, boolean created) {
        return lines.stream()
                .map(one -> new Item(one.row(), one.system(), one.id(), one.code(), created));
    }

    private static ResponseEntity<?> refused(ImportCall.Faulty faulty, Texts texts) {
        var rejected = rejected(faulty.faults(), texts);
        var items =
                rejected.stream()
                        .map(one -> new ProblemDetails.Item(one.field(), one.code(), one.message()))
                        .toList();
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        new RefusedRows(
                                URI.create("about:blank"),
                                texts.t("web.error.refused.title"),
                                422,
                                texts.t(Refusal.FAULTS_LEFT.messageKey(), faulty.rows()),
                                items,
                                0,
                                faulty.rows(),
                                rejected));
    }

    private static List<CellFault.Told> rejected(List<CellFault> faults, Texts texts) {
        return faults.stream().limit(MOST_TOLD).map(one -> one.told(texts)).toList();
    }
}
