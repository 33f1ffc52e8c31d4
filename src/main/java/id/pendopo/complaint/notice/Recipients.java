package id.pendopo.complaint.notice;

import id.pendopo.access.Holders;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Routing;
import id.pendopo.organisation.Unit;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which officers are written to about a case. */
@Component
class Recipients {

    private final Holders holders;
    private final Routing routing;

    Recipients(Holders holders, Routing routing) {
        this.holders = holders;
        this.routing = routing;
    }

    Set<Holders.Holder> near(Complaint c, Unit unit) {
        var role = routing.watched(c) ? Role.INSPECTOR : Role.COMPLAINT_OFFICER;
        return new LinkedHashSet<>(holders.nearest(c.organisation(), unit, role));
    }

    /** Who may agree that an identity is opened and handles no case. */
    Set<Holders.Holder> second(Complaint c, Unit unit) {
        return new LinkedHashSet<>(holders.nearest(c.organisation(), unit, Role.AUDITOR));
    }

    /**
     * Who has it; from nine tenths on the head of the unit, too; when it is late, those above. What
     * is secret, or lies with those who look into misconduct, heads may not read.
     */
    Set<Holders.Holder> above(Complaint c, Unit unit) {
        var told = near(c, unit);
        if (routing.watched(c)) {
            return told;
        }
        boolean heads = !c.secret();
        if (heads && c.due().level() >= 90) {
            told.addAll(holders.nearest(c.organisation(), unit, Role.UNIT_HEAD));
        }
        if (c.due().level() >= 100) {
            var superior = routing.superior(c);
            if (routing.watches(c, superior)) {
                told.addAll(holders.nearest(c.organisation(), superior, Role.INSPECTOR));
                return told;
            }
            told.addAll(holders.nearest(c.organisation(), superior, Role.COMPLAINT_OFFICER));
            if (heads) {
                told.addAll(holders.nearest(c.organisation(), superior, Role.UNIT_HEAD));
            }
        }
        return told;
    }
}
