package id.pendopo.complaint.demo;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.desk.AnswerTexts;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Texts with which the example regency's officers begin their answers. */
@Component
class DemoTexts implements DemoPart {

    private final AnswerTexts texts;
    private final StaffStore staff;
    private final Organisations organisations;

    DemoTexts(AnswerTexts texts, StaffStore staff, Organisations organisations) {
        this.texts = texts;
        this.staff = staff;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var account = staff.staff(organisation).accounts().get(Staff.DESK);
        if (account == null) {
            return;
        }
        for (var row : DemoFiles.rows("texts")) {
            texts.write(
                    officer(organisation, account),
                    new UUID(0, 0),
                    row.get("unit"),
                    row.get("name"),
                    row.get("words"));
        }
    }

    private Officer officer(OrganisationId organisation, UUID account) {
        var root = organisations.root(organisation);
        var grant = new Grant(Role.COMPLAINT_OFFICER, root.id().value(), root.path());
        return new Officer(account, organisation, "", Staff.DESK, List.of(grant));
    }
}
