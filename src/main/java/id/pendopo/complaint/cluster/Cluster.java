package id.pendopo.complaint.cluster;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Desk;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which cases stand together. */
@Component
public class Cluster {

    /** So many are told on a page for everybody. */
    private static final int TOLD = 50;

    private final ClusterStore store;
    private final CaseBook book;

    Cluster(ClusterStore store, CaseBook book) {
        this.store = store;
        this.book = book;
    }

    /**
     * May it ever stand with others? What is secret, held, about conduct, or came to the safe desk
     * never does: that it is there would tell too much.
     */
    public static boolean possible(Complaint c) {
        return !c.hidden() && !c.matter().supervision() && c.desk() == Desk.OPEN;
    }

    /** The main case to which it was joined. */
    public Optional<Complaint> main(Complaint member) {
        return store.main(member.organisation(), member.id())
                .flatMap(id -> book.find(member.organisation(), id));
    }

    /** How many were joined to it. */
    public int count(Complaint main) {
        return store.count(main);
    }

    /** Those that were joined to it; what may be answered now comes first. */
    public List<Complaint> members(Complaint main, int limit) {
        return store.members(main, limit).stream()
                .flatMap(id -> book.find(main.organisation(), id).stream())
                .toList();
    }

    /** What everybody may know of those that it stands with: the main one, or the members. */
    public List<Mate> mates(OrganisationId organisation, ComplaintId complaint) {
        return store.mates(organisation, complaint, TOLD);
    }

    /** Was it joined to another one? */
    public boolean joined(Complaint c) {
        return store.main(c.organisation(), c.id()).isPresent();
    }
}
