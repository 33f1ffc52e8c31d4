package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.opening.Sealed;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known around a case: its clocks, files, helpers, and what an officer may do with it. */
@Component
class CaseMaterial {

    private static final Set<Status> OTHERS =
            EnumSet.of(Status.PENDING_INFO, Status.PAUSED, Status.ANSWERED);

    private final Clockwork clockwork;
    private final Reach reach;
    private final Organisations organisations;
    private final Sealed sealed;
    private final CaseFolder folder;

    CaseMaterial(
            Clockwork clockwork,
            Reach reach,
            Organisations organisations,
            Sealed sealed,
            CaseFolder folder) {
        this.clockwork = clockwork;
        this.reach = reach;
        this.organisations = organisations;
        this.sealed = sealed;
        this.folder = folder;
    }

    boolean acts(Officer officer, Complaint c) {
        return reach.acts(officer, c);
    }

    /** Does the officer read it as one of those who look into misconduct? */
    boolean watches(Officer officer, Complaint c) {
        return reach.watches(officer, c);
    }

    Clocks clocks(Complaint c, List<CaseEvent> events) {
        return clockwork.read(c, events);
    }

    LocalDate today(Complaint c) {
        return clockwork.today(c.organisation());
    }

    /** The day by which the organisation has to act; none while it waits for others. */
    @Nullable LocalDate due(Complaint c) {
        if (OTHERS.contains(c.status()) || !c.status().open()) {
            return null;
        }
        return Stream.of(c.due().total(), c.due().step())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    List<CaseFile> files(Complaint c) {
        return folder.files(c);
    }

    Reaching.Way way(Complaint c, List<CaseEvent> events) {
        return folder.way(c, events);
    }

    List<Unit> helpers(Complaint c) {
        return folder.helpers(c).stream().map(id -> unit(c, id)).flatMap(Optional::stream).toList();
    }

    boolean identity(Complaint c) {
        return sealed.known(c);
    }

    boolean never(Complaint c) {
        return sealed.never(c);
    }

    boolean mayAsk(Officer officer, Complaint c) {
        return sealed.mayAsk(officer, c);
    }

    Optional<Unit> unit(Complaint c, UnitId id) {
        return organisations.unit(c.organisation(), id);
    }
}
