package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Dispatch;
import id.pendopo.shared.Outcome;
import org.springframework.stereotype.Component;

/** Undoes a step with many cases; one to which something has happened since stays as it is. */
@Component
class BulkUndo {

    private final CaseDoor door;
    private final Team team;
    private final Dispatch dispatch;

    BulkUndo(CaseDoor door, Team team, Dispatch dispatch) {
        this.door = door;
        this.team = team;
        this.dispatch = dispatch;
    }

    /** Gives how many are as before. */
    int undo(Officer officer, UndoNote note) {
        int done = 0;
        for (var undo : note.undos()) {
            var c = door.find(officer, undo.code());
            if (c.isPresent()
                    && undone(officer, c.get(), note.act(), undo)
                            instanceof Outcome.Done<Complaint>) {
                done++;
            }
        }
        return done;
    }

    private Outcome<Complaint> undone(Officer officer, Complaint c, BulkAct act, Bulk.Undo undo) {
        return act.sorts()
                ? dispatch.holdAgain(officer, c.id(), undo.version())
                : team.untake(officer, c.id(), undo.version(), undo.handler());
    }
}
