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

    Optional<Complaint> continuing(Complaint ended) {
        return cases.continuing(ended.organisation(), ended.id());
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
        ownFiles(complaint, 1, uploads);
    }

    /** Keeps the files that an officer sends with an event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void files(Complaint complaint, int event, List<NewComplaint.Upload> uploads) {
        keep(complaint, event, uploads, complaint.desk() == Desk.SAFE);
    }

    /**
     * Keeps the files that the reporter sends with an event. Those of whoever stays without a name
     * have none of their own either, only what they are.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ownFiles(Complaint complaint, int event, List<NewComplaint.Upload> uploads) {
        keep(complaint, event, uploads, complaint.anonymous() || complaint.desk() == Desk.SAFE);
    }

    private void keep(
            Complaint complaint, int event, List<NewComplaint.Upload> uploads, boolean nameless) {
        if (uploads.isEmpty()) {
            return;
        }
        int number = files.of(complaint).size();
        for (var upload : uploads) {
            number++;
            files.add(complaint, event, kept(complaint, nameless ? upload.named(number) : upload));
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
