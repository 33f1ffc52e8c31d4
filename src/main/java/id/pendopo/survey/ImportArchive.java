package id.pendopo.survey;

import id.pendopo.attachment.Attachments;
import id.pendopo.shared.Ids;
import id.pendopo.shared.ServerSecret;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps files of answers together with what became of each row. */
@Component
class ImportArchive {

    /** A file as it was understood. */
    record Contents(
            CsvColumns.@Nullable Order order,
            ImportReport.Mode mode,
            List<String> header,
            char delimiter,
            List<Submission> good,
            List<ImportReport.Rejected> bad) {}

    private final ImportStore store;
    private final ResponseLedger ledger;
    private final Attachments attachments;
    private final ServerSecret secret;
    private final Clock clock;

    ImportArchive(
            ImportStore store,
            ResponseLedger ledger,
            Attachments attachments,
            ServerSecret secret,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.attachments = attachments;
        this.secret = secret;
        this.clock = clock;
    }

    Optional<ImportReport> find(Survey survey, byte[] content) {
        return store.find(survey, hash(content));
    }

    Optional<ImportReport> find(Survey survey, UUID id) {
        return store.find(survey, id);
    }

    List<ImportReport> list(Survey survey) {
        return store.list(survey);
    }

    List<ImportReport.Rejected> rejected(Survey survey, ImportReport report, int limit) {
        return store.rejected(survey.organisation(), report.id(), limit);
    }

    /** Keeps the file, its good rows and its bad ones, in the caller's transaction. */
    ImportReport keep(Survey survey, Imports.Upload upload, Contents contents, String author) {
        var name = upload.fileName().isBlank() ? "survei.csv" : upload.fileName();
        var file =
                attachments.keep(
                        survey.organisation(),
                        name,
                        TableFile.mediaType(upload.content()),
                        new ByteArrayInputStream(upload.content()));
        var report =
                new ImportReport(
                        Ids.next(),
                        file.id().value(),
                        name,
                        contents.order(),
                        contents.mode(),
                        contents.header(),
                        contents.delimiter(),
                        contents.good().size(),
                        contents.bad().size(),
                        author,
                        clock.instant());
        store.add(survey, report, hash(upload.content()));
        store.addRejected(survey.organisation(), report.id(), contents.bad());
        ledger.addAll(survey, arrivals(report, contents.good()), report.id());
        return report;
    }

    private List<Arrival> arrivals(ImportReport report, List<Submission> good) {
        var arrivals = new ArrayList<Arrival>(good.size());
        for (int i = 0; i < good.size(); i++) {
            var receipt = secret.hmac("import", report.id().toString(), Integer.toString(i));
            arrivals.add(new Arrival(good.get(i), receipt));
        }
        return arrivals;
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
