package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.followup.ComplaintFindings;
import id.pendopo.followup.Finding;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where an officer makes a finding of a public complaint. */
@Controller
class ComplaintFindingPages {

    private static final String DESK = "/petugas/tindak-lanjut";

    private final ComplaintFindings findings;

    ComplaintFindingPages(ComplaintFindings findings) {
        this.findings = findings;
    }

    @PostMapping(DESK + "/pengaduan/{code}")
    @Requires({Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String make(@PathVariable String code, Officer officer, Page page) {
        return switch (findings.make(officer, code)) {
            case Outcome.Done<Finding>(var finding) ->
                    "redirect:" + page.link(DESK + "/temuan/" + finding.id());
            case Outcome.Refused<Finding>(var problems) ->
                    throw new ResponseStatusException(
                            HttpStatus.valueOf(problems.getFirst().reason().status()));
        };
    }
}
