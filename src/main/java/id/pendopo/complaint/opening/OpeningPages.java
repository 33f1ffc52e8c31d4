package id.pendopo.complaint.opening;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers ask to see who complained, and where others agree. Nothing of it is kept. */
@Controller
@RequestMapping("/petugas/pengaduan")
class OpeningPages {

    private final Openings openings;
    private final Sealed sealed;
    private final CaseBook book;
    private final Reach reach;
    private final Law law;

    OpeningPages(Openings openings, Sealed sealed, CaseBook book, Reach reach, Law law) {
        this.openings = openings;
        this.sealed = sealed;
        this.book = book;
        this.reach = reach;
        this.law = law;
    }

    /** Requests of others that wait for this officer. */
    @GetMapping("/identitas")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.AUDITOR})
    String list(Officer officer, Model model) {
        model.addAttribute("asked", sealed.waitingFor(officer));
        model.addAttribute("works", officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR));
        return "complaint/opening/list";
    }

    @GetMapping("/{code}/identitas")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.AUDITOR})
    String show(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return page(officer, code, FormState.EMPTY, page, model, response);
    }

    @PostMapping("/{code}/identitas")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR})
    String ask(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = known(officer, code);
        var asked = openings.ask(officer, c.id(), clean(typed.getOrDefault("alasan", "")));
        return settled(asked, officer, code, typed, page, model, response);
    }

    @PostMapping("/{code}/identitas/{id}")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.AUDITOR})
    String decide(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = known(officer, code);
        var said = typed.getOrDefault("setuju", "");
        Outcome<Complaint> decided =
                said.equals("ya") || said.equals("tidak")
                        ? openings.decide(
                                officer,
                                c.id(),
                                id,
                                said.equals("ya"),
                                clean(typed.getOrDefault("kata", "")))
                        : Outcome.refused("setuju", Refusal.DECISION_MISSING);
        return settled(decided, officer, code, typed, page, model, response);
    }

    /** Each reading is an act, so it is no link that a browser could follow by itself. */
    @PostMapping("/{code}/identitas/baca")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR})
    String read(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = known(officer, code);
        return switch (openings.read(officer, c.id())) {
            case Outcome.Done<Openings.Reading>(var reading) -> {
                hide(response);
                model.addAttribute("complaint", c);
                model.addAttribute("reading", reading);
                model.addAttribute("officer", officer);
                yield "complaint/opening/read";
            }
            case Outcome.Refused<Openings.Reading>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.EMPTY.with(problems);
                yield page(officer, code, form, page, model, response);
            }
        };
    }

    private String settled(
            Outcome<Complaint> outcome,
            Officer officer,
            String code,
            Map<String, String> typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Complaint>(var c) ->
                    "redirect:" + page.link("/petugas/pengaduan/" + c.code() + "/identitas");
            case Outcome.Refused<Complaint>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(typed).with(problems);
                yield page(officer, code, form, page, model, response);
            }
        };
    }

    private String page(
            Officer officer,
            String code,
            FormState form,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = known(officer, code);
        var requests = openings.of(c);
        var mine =
                requests.stream()
                        .filter(one -> one.askedBy().equals(officer.account()))
                        .filter(Opening::undecided)
                        .findFirst();
        hide(response);
        model.addAttribute("complaint", c);
        model.addAttribute("unit", sealed.unit(c));
        model.addAttribute(
                "kind",
                law.caseClass(c.matter().caseClass()).orElseThrow().name().in(page.language()));
        boolean never = sealed.never(c) && reach.reads(officer, c);
        model.addAttribute("never", never);
        model.addAttribute("asks", never || sealed.mayAsk(officer, c));
        model.addAttribute("known", sealed.known(c));
        model.addAttribute("open", openings.open(officer, c).orElse(null));
        model.addAttribute("waiting", mine.orElse(null));
        model.addAttribute(
                "toDecide",
                requests.stream()
                        .filter(Opening::undecided)
                        .filter(one -> !never && !one.askedBy().equals(officer.account()))
                        .toList());
        model.addAttribute("past", requests.stream().filter(one -> !one.undecided()).toList());
        model.addAttribute("form", form);
        return "complaint/opening/show";
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    /** Whoever may not even read the case, and has nothing to decide on, does not learn of it. */
    private Complaint known(Officer officer, String code) {
        var c =
                book.find(officer.organisation(), code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean decides = sealed.mayDecide(officer, c) && !openings.of(c).isEmpty();
        if (!reach.reads(officer, c) && !decides) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!sealed.mayAsk(officer, c) && !decides && !sealed.never(c)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return c;
    }
}
