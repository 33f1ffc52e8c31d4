package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.exchange.ServiceImportCall.Result;
import id.pendopo.document.CellFault;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.web.Idempotency;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of services from programs. */
@RestController
@RequestMapping("/api/v1/services/import")
class ServiceImportApi {

    private static final String ROUTE = "POST /api/v1/services/import ";
    private static final String KEY = "Idempotency-Key";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** So many bodies are in memory at most. */
    private static final int AT_ONCE = 3;

    private final ServiceImportCall calls;
    private final Idempotency idempotency;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ServiceImportApi(ServiceImportCall calls, Idempotency idempotency) {
        this.calls = calls;
        this.idempotency = idempotency;
    }

    /**
     * What came of a file.
     *
     * @param id of the import, with which it can be seen and withdrawn at {@code /petugas}
     * @param accepted services that are in the catalogue as the file says, whether they changed or
     *     not
     * @param rejected faulty cells of the first thousand faulty services
     */
    record Report(
            UUID id,
            int accepted,
            int created,
            int changed,
            int unchanged,
            int rejectedServices,
            List<CellFault.Told> rejected) {}

    /** Problem details with every faulty cell. */
    record RefusedLines(
            URI type,
            String title,
            int status,
            String detail,
            List<ProblemDetails.Item> errors,
            int accepted,
            int rejectedServices,
            List<CellFault.Told> rejected) {}

    @PostMapping(
            consumes = {"text/csv", WORKBOOK},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    ResponseEntity<?> body(
            @RequestParam(defaultValue = "strict") String mode,
            @RequestParam(defaultValue = "") String map,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Officer officer,
            Texts texts)
            throws IOException {
        return answer(
                officer,
                "",
                () -> request.getInputStream().readNBytes(ServiceImports.LARGEST_FILE + 1),
                mode,
                map,
                key,
                texts);
    }

    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    ResponseEntity<?> multipart(
            @RequestParam(defaultValue = "strict") String mode,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts)
            throws IOException {
        if (file == null) {
            var missing = Problem.of("file", Refusal.FILE_MISSING);
            return ProblemDetails.refused(List.of(missing), texts);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return answer(officer, name, file::getBytes, mode, map, key, texts);
    }

    /** A body that has not been read yet. */
    private interface Content {
        byte[] read() throws IOException;
    }

    /** The key is claimed in turn: who waits for the turn holds no connection. */
    private ResponseEntity<?> answer(
            Officer officer,
            String name,
            Content body,
            String mode,
            String map,
            @Nullable String key,
            Texts texts)
            throws IOException {
        var busy = ProblemDetails.refused(List.of(Problem.of("file", Refusal.BUSY)), texts);
        if (!places.tryAcquire()) {
            return busy;
        }
        try {
            var content = body.read();
            var came = ImportTurn.soon(() -> once(officer, name, content, mode, map, key));
            return came.isPresent() ? answer(came.get(), texts) : busy;
        } finally {
            places.release();
        }
    }

    private Result once(
            Officer officer,
            String name,
            byte[] content,
            String mode,
            String map,
            @Nullable String key) {
        var result = new AtomicReference<@Nullable Result>();
        var once =
                idempotency.once(
                        officer.organisation(),
                        ROUTE + officer.actor(),
                        key,
                        () -> {
                            var came = calls.take(officer, name, content, mode, map);
                            result.set(came);
                            return came instanceof Result.Taken(var file, var _)
                                    ? Outcome.done(file.id().toString())
                                    : Outcome.refused("file", Refusal.FAULTS_LEFT, 1);
                        });
        var came = result.get();
        if (came == null && once instanceof Outcome.Done<String>(var reference)) {
            came = calls.again(officer, UUID.fromString(reference));
        }
        if (came == null) {
            throw new IllegalStateException("Nothing came of the file");
        }
        return came;
    }

    private static ResponseEntity<?> answer(Result came, Texts texts) {
        return switch (came) {
            case Result.Taken(var file, var faulty) ->
                    ResponseEntity.ok(report(file, faulty, texts));
            case Result.LinesRefused(int services, var faulty) -> refused(services, faulty, texts);
            case Result.FileRefused(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    private static Report report(ServiceImport file, List<Line> faulty, Texts texts) {
        var counts = file.counts();
        return new Report(
                file.id(),
                counts.work() + counts.same(),
                counts.fresh(),
                counts.changed(),
                counts.same(),
                counts.faulty(),
                rejected(faulty, texts));
    }

    private static ResponseEntity<?> refused(int services, List<Line> faulty, Texts texts) {
        var rejected = rejected(faulty, texts);
        var items =
                rejected.stream()
                        .map(one -> new ProblemDetails.Item(one.field(), one.code(), one.message()))
                        .toList();
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        new RefusedLines(
                                URI.create("about:blank"),
                                texts.t("web.error.refused.title"),
                                422,
                                texts.t("catalogue.exchange.refusal.FAULTS_LEFT", services),
                                items,
                                0,
                                services,
                                rejected));
    }

    private static List<CellFault.Told> rejected(List<Line> lines, Texts texts) {
        return lines.stream()
                .flatMap(line -> line.faults().stream())
                .map(fault -> fault.told(texts))
                .toList();
    }
}
