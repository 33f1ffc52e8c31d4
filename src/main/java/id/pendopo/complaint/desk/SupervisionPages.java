package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators say who looks into the conduct of officials. */
@Controller
@RequestMapping("/petugas/pengaduan/pengaturan")
class SupervisionPages {

    private final Supervision supervision;

    SupervisionPages(Supervision supervision) {
        this.supervision = supervision;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String show(@RequestParam(defaultValue = "") String tersimpan, Officer officer, Model model) {
        var unit = supervision.unit(officer.organisation()).map(Unit::code).orElse("");
        return page(FormState.of(Map.of("unit", unit)), tersimpan.equals("ya"), officer, model);
    }

    @PostMapping
    @Requires(Role.ADMIN)
    String settle(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (supervision.settle(officer, typed.getOrDefault("unit", ""))) {
            case Outcome.Done<Unit> _ ->
                    "redirect:" + page.link("/petugas/pengaduan/pengaturan?tersimpan=ya");
            case Outcome.Refused<Unit>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield page(FormState.of(typed).with(problems), false, officer, model);
            }
        };
    }

    private String page(FormState form, boolean saved, Officer officer, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("saved", saved);
        model.addAttribute(
                "units",
                supervision.units(officer.organisation()).stream()
                        .map(unit -> new Option(unit.code(), InboxViews.indented(unit)))
                        .toList());
        return "complaint/desk/supervision";
    }
}
