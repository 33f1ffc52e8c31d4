package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.shared.Outcome;
import org.springframework.stereotype.Component;

/** Leads each act to where its rules are. */
@Component
class Acts {

    private final Dispatch dispatch;
    private final Handling handling;

    Acts(Dispatch dispatch, Handling handling) {
        this.dispatch = dispatch;
        this.handling = handling;
    }

    Outcome<Complaint> take(Officer officer, ComplaintId id, Act act, ActForm form) {
        if (act.toReporter() && !Words.blanks(form.words()).isEmpty()) {
            return Outcome.refused(
                    "kata", Refusal.BLANK_LEFT, Words.blanks(form.words()).getFirst());
        }
        var said = form.said();
        return switch (act) {
            case RELEASE -> dispatch.release(officer, id, said);
            case REJECT -> dispatch.reject(officer, id, said);
            case VERIFY ->
                    dispatch.verify(
                            officer,
                            id,
                            said,
                            form.caseClass(),
                            form.category(),
                            form.target(),
                            form.unit());
            case FORWARD -> dispatch.forward(officer, id, said, form.unit());
            case RETURN -> dispatch.giveBack(officer, id, said);
            case RECLASSIFY ->
                    dispatch.reclassify(officer, id, said, form.caseClass(), form.category());
            case ARCHIVE -> dispatch.archive(officer, id, said);
            case START -> handling.start(officer, id, said);
            case ASK -> handling.ask(officer, id, said);
            case PAUSE -> handling.pause(officer, id, said);
            case RESUME -> handling.resume(officer, id, said);
            case ANSWER -> handling.answer(officer, id, said);
        };
    }
}
