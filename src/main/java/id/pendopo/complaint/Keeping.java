package id.pendopo.complaint;

import id.pendopo.attachment.Attachments;
import id.pendopo.shared.OrganisationId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what comes with a case: its reporter, sealed, and its files. */
@Component
public class Keeping {

    private final ComplaintStore cases;
    private final Identities identities;
    private final FileStore files;
    private final Attachments attachments;

    Keeping(ComplaintStore cases, Identities identities, FileStore files, Attachments attachments) {
        this.cases = cases;
        this.identities = identities;
        this.files = files;
        this.attachments = attachments;
    }

    Optional<Complaint> byReceipt(OrganisationId organisation, byte[] receipt) {
        return cases.byReceipt(organisation, receipt);
    }

    /** The files of a case, in the order in which they came. */
    public List<CaseFile> files(Complaint complaint) {
        return files.of(complaint);
    }

    Reporter reporter(Complaint complaint) {
        return identities.open(complaint).orElse(Reporter.UNKNOWN);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void with(Complaint complaint, Reporter reporter, List<NewComplaint.Upload> uploads) {
        identities.keep(complaint, reporter);
        files(complaint, 1, uploads);
    }

    /** Keeps the files of an event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void files(Complaint complaint, int event, List<NewComplaint.Upload> uploads) {
        for (var upload : uploads) {
            files.add(complaint, event, kept(complaint, upload));
        }
    }

    /** Of files of the safe desk nobody knows when they came. */
    private Attachments.Kept kept(Complaint complaint, NewComplaint.Upload upload) {
        var content = new ByteArrayInputStream(upload.content());
        return switch (complaint.desk()) {
            case OPEN ->
                    attachments.keep(
                            complaint.organisation(), upload.name(), upload.mediaType(), content);
            case SAFE ->
                    attachments.keepUntimed(
                            complaint.organisation(),
                            upload.name(),
                            upload.mediaType(),
                            complaint.times().entered(),
                            content);
        };
    }
}
