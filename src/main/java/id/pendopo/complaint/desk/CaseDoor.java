package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The door to one case: it opens only for those who may read it, and is no wall to others. */
@Component
class CaseDoor {

    private final CaseBook book;
    private final Reach reach;

    CaseDoor(CaseBook book, Reach reach) {
        this.book = book;
        this.reach = reach;
    }

    Optional<Complaint> find(Officer officer, String code) {
        return book.find(officer.organisation(), code).filter(c -> reach.reads(officer, c));
    }

    /** All that happened in it. */
    List<CaseEvent> events(Complaint c) {
        return book.events(c);
    }

    Complaint known(Officer officer, String code) {
        return find(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
