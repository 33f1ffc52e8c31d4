package id.pendopo.complaint.intake;

import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.shared.FormState;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a complaint begins, or is gone on with. */
@Controller
@RequestMapping("/pengaduan/baru")
class BeginPages {

    private final ComplaintDrafts drafts;
    private final Addressees addressees;
    private final DraftGuard guard;

    BeginPages(ComplaintDrafts drafts, Addressees addressees, DraftGuard guard) {
        this.drafts = drafts;
        this.addressees = addressees;
        this.guard = guard;
    }

    /** Pages of services and units say in the address what it is about. */
    @GetMapping
    String begin(
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String unit,
            OrganisationId organisation,
            Model model) {
        var chosen = layanan.isEmpty() ? Addressees.ofUnit(unit) : Addressees.ofService(layanan);
        return begin(organisation, chosen, FormState.EMPTY, model);
    }

    private String begin(OrganisationId organisation, String chosen, FormState form, Model model) {
        var about = addressees.find(organisation, chosen).orElse(Addressees.Addressee.NOBODY);
        model.addAttribute("form", form);
        model.addAttribute("about", about);
        model.addAttribute("chosen", about.name().isEmpty() ? "" : chosen);
        return "complaint/intake/intro";
    }

    @PostMapping
    String start(
            @RequestParam(defaultValue = "") String tujuan,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!guard.begins(request.getRemoteAddr())) {
            response.setStatus(Refusal.TOO_MANY_BEGUN.status());
            var problem = Problem.of("", Refusal.TOO_MANY_BEGUN, guard.minutes());
            return begin(organisation, tujuan, FormState.EMPTY.with(List.of(problem)), model);
        }
        var known =
                addressees
                        .find(organisation, tujuan)
                        .map(_ -> new Filled(Map.of(Field.ADDRESSEE, tujuan)))
                        .orElse(Filled.NOTHING);
        var draft = drafts.begin(organisation, known);
        return "redirect:" + page.link(IntakeViews.address(draft, Step.MATTER.path()));
    }

    /** The code comes in the body, so that no address holds it before it must. */
    @PostMapping("/lanjut")
    String goOn(
            @RequestParam(defaultValue = "") String kode,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.find(organisation, kode);
        if (draft.isPresent()) {
            return "redirect:" + page.link(IntakeViews.address(draft.get(), ""));
        }
        response.setStatus(422);
        var problem = Problem.of("kode", Refusal.DRAFT_UNKNOWN, ComplaintDrafts.DAYS);
        var form = FormState.of(Map.of("kode", kode)).with(List.of(problem));
        return begin(organisation, "", form, model);
    }
}
