package id.pendopo.complaint.desk;

import id.pendopo.attachment.Attachments;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.CoHandlerStore;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.FileStore;
import id.pendopo.complaint.Reaching;
import id.pendopo.organisation.UnitId;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The papers of a case, the units that help with it, and whether letters about it arrive. */
@Component
class CaseFolder {

    private final FileStore files;
    private final CoHandlerStore helpers;
    private final Attachments attachments;
    private final Reaching reaching;

    CaseFolder(
            FileStore files, CoHandlerStore helpers, Attachments attachments, Reaching reaching) {
        this.files = files;
        this.helpers = helpers;
        this.attachments = attachments;
        this.reaching = reaching;
    }

    List<CaseFile> files(Complaint c) {
        return files.of(c);
    }

    Optional<CaseFile> file(Complaint c, int number) {
        return files(c).stream().filter(one -> one.number() == number).findFirst();
    }

    void write(Complaint c, CaseFile file, OutputStream target) {
        attachments.write(c.organisation(), file.attachment(), target);
    }

    /** How far the last letter to the reporter came. */
    Reaching.Way way(Complaint c, List<CaseEvent> events) {
        return reaching.way(c, events);
    }

    List<UnitId> helpers(Complaint c) {
        return helpers.of(c.organisation(), c.id());
    }
}
