package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.catalogue.exchange.ServiceImport.Mode;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A file of services from a program: read and taken in one call, without a preview. */
@Component
class ServiceImportCall {

    static final int MOST_TOLD = 1_000;

    private final ServiceImports imports;
    private final ImportWork work;
    private final ForeignColumns foreign;
    private final TransactionTemplate apart;

    ServiceImportCall(
            ServiceImports imports,
            ImportWork work,
            ForeignColumns foreign,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.work = work;
        this.foreign = foreign;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What came of it. */
    sealed interface Result {

        /** It was taken as far as its mode lets it. */
        record Taken(ServiceImport file, List<Line> faulty) implements Result {}

        /** Nothing of it was taken, because of these. */
        record LinesRefused(int services, List<Line> faulty) implements Result {}

        /** It could not be understood. */
        record FileRefused(List<Problem> problems) implements Result {}
    }

    /**
     * Takes the file.
     *
     * @param map name of what its columns mean; empty when they bear our own names
     */
    Result take(Officer officer, String fileName, byte[] content, String mode, String map) {
        var meaning = map.isEmpty() ? null : foreign.named(officer, map, content).orElse(null);
        if (!map.isEmpty() && meaning == null) {
            return new Result.FileRefused(
                    List.of(Problem.of("map", Refusal.MAP_WITHOUT_NAME, map)));
        }
        var upload = new ServiceImports.Upload(fileName, content, mode, meaning);
        var brought = apart.execute(_ -> imports.bring(officer, upload));
        return switch (brought) {
            case Outcome.Refused<ServiceImport>(var problems) -> new Result.FileRefused(problems);
            case Outcome.Done<ServiceImport>(var file) -> taken(officer, file);
        };
    }

    private Result taken(Officer officer, ServiceImport file) {
        work.work(file);
        var read = find(officer, file.id());
        if (read.state() != State.READY) {
            discard(read);
            return refused(read);
        }
        var faulty = imports.lines(read, Planned.Kind.FAULTY, MOST_TOLD, 0);
        if (read.mode() == Mode.STRICT && !faulty.isEmpty()) {
            discard(read);
            return new Result.LinesRefused(read.counts().faulty(), faulty);
        }
        if (read.counts().work() == 0) {
            return new Result.Taken(read, faulty);
        }
        var started = apart.execute(_ -> imports.confirm(officer, read, read.mode().name()));
        if (started instanceof Outcome.Done<ServiceImport>(var applying)) {
            work.work(applying);
        }
        var done = find(officer, file.id());
        return done.state() == State.APPLIED ? new Result.Taken(done, faulty) : refused(done);
    }

    private static Result refused(ServiceImport file) {
        var reason =
                switch (file.state()) {
                    case COLUMNS -> Refusal.SHEET_WITHOUT_CODE;
                    case READY -> Refusal.MOVED;
                    default -> Refusal.NO_ROWS;
                };
        return new Result.FileRefused(List.of(Problem.of("file", reason)));
    }

    private void discard(ServiceImport file) {
        apart.executeWithoutResult(_ -> imports.discard(file));
    }

    ServiceImport find(Officer officer, UUID id) {
        return imports.find(officer, id).orElseThrow();
    }

    /** The same report again. */
    Result.Taken again(Officer officer, UUID id) {
        var file = find(officer, id);
        return new Result.Taken(file, imports.lines(file, Planned.Kind.FAULTY, MOST_TOLD, 0));
    }
}
