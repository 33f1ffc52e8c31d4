package id.pendopo.complaint.intake;

import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.complaint.guard.Judgement;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a complaint begins, or is gone on with. Nothing is kept of one until its first page is
 * filled in.
 */
@Controller
@RequestMapping("/pengaduan/baru")
class BeginPages {

    private static final int MINUTE = 60;

    private final ComplaintDrafts drafts;
    private final Addressees addressees;
    private final Filling filling;
    private final DraftDoor door;
    private final DraftGuard guard;

    BeginPages(
            ComplaintDrafts drafts,
            Addressees addressees,
            Filling filling,
            DraftDoor door,
            DraftGuard guard) {
        this.drafts = drafts;
        this.addressees = addressees;
        this.filling = filling;
        this.door = door;
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

    /** The first page, of which nothing is kept yet. */
    @GetMapping("/hal")
    String first(
            @RequestParam(defaultValue = "") String tujuan,
            OrganisationId organisation,
            Page page,
            Model model) {
        var draft = ComplaintDrafts.unkept(organisation, known(organisation, tujuan));
        return door.view(draft, Step.MATTER, draft.filled().state(), "", "", page, model);
    }

    /** From a network that began very many they go on one after the other. */
    @PostMapping("/hal")
    String start(
            @RequestParam(defaultValue = "") String tujuan,
            @RequestParam MultiValueMap<String, String> fields,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var known = known(organisation, tujuan);
        var filled = Filling.given(known, Step.MATTER.fields(), fields);
        var problems = filling.problems(organisation, Step.MATTER, filled);
        if (!problems.isEmpty()) {
            var draft = ComplaintDrafts.unkept(organisation, filled);
            return door.refused(draft, Step.MATTER, problems, "", page, model, response);
        }
        var delay = guard.delay(request.getRemoteAddr());
        if (delay.isEmpty()) {
            return busy(ComplaintDrafts.unkept(organisation, filled), page, model, response);
        }
        Judgement.rest(delay.get());
        var draft = drafts.begin(organisation, filled);
        boolean later = fields.containsKey("simpan");
        return "redirect:" + page.link(IntakePages.next(draft, Step.MATTER, "", later));
    }

    /** What was chosen stays on the page; one more press in a minute goes on. */
    private String busy(
            ComplaintDrafts.Draft draft, Page page, Model model, HttpServletResponse response) {
        var problems = List.of(Problem.of("", Refusal.TOO_MANY_BEGIN));
        var view = door.refused(draft, Step.MATTER, problems, "", page, model, response);
        response.setStatus(Refusal.TOO_MANY_BEGIN.status());
        response.setIntHeader("Retry-After", MINUTE);
        return view;
    }

    private Filled known(OrganisationId organisation, String addressee) {
        return addressee.isEmpty() || addressees.find(organisation, addressee).isEmpty()
                ? Filled.NOTHING
                : new Filled(Map.of(Field.ADDRESSEE, addressee));
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
