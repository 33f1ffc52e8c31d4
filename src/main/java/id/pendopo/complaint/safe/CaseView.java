package id.pendopo.complaint.safe;

import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import java.util.List;

/**
 * A case as its reporter sees it.
 *
 * @param receipt its digits, which travel along in the forms
 * @param unit name of the unit that has to act
 * @param readings how often officers read who the reporter is
 * @param done was something just done?
 */
record CaseView(
        String receipt,
        Complaint complaint,
        List<CaseEvent> events,
        List<CaseFile> files,
        String unit,
        int readings,
        FormState form,
        List<Option> stars,
        boolean done) {

    boolean answers() {
        return complaint.status().open();
    }

    boolean confirms() {
        return complaint.may(Move.CONFIRM);
    }

    boolean contests() {
        return complaint.may(Move.CONTEST);
    }

    boolean reopens() {
        return complaint.may(Move.REOPEN) && complaint.counts().reopened() == 0;
    }

    boolean withdraws() {
        return complaint.may(Move.WITHDRAW);
    }

    boolean rates() {
        return complaint.status() == Status.CLOSED || complaint.status() == Status.CLOSED_SILENT;
    }

    boolean writes() {
        return answers() || contests() || reopens();
    }

    /** Is it the reporter's turn? */
    boolean asked() {
        return complaint.status() == Status.PENDING_INFO || complaint.status() == Status.ANSWERED;
    }

    /** The language in which these words were written: the reporter's own, or that of officers. */
    String language(CaseEvent event) {
        return event.actor().equals(CaseEvent.REPORTER) ? complaint.matter().language() : "id";
    }

    List<CaseFile> files(CaseEvent event) {
        return files.stream().filter(file -> file.event() == event.number()).toList();
    }

    /** The lines of a text, to be shown as paragraphs. */
    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Shape and colour of the state. */
    String tag() {
        if (!complaint.status().open()) {
            return "done";
        }
        return asked() ? "wait" : "run";
    }
}
