package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody can take down how far the audit trail goes. */
@Controller
class HeadPages {

    private final PublishedHeads heads;

    HeadPages(PublishedHeads heads) {
        this.heads = heads;
    }

    @GetMapping("/audit/kepala")
    String show(OrganisationId organisation, Model model) {
        model.addAttribute("heads", heads.latest(organisation));
        return "audit/heads";
    }
}
