package id.pendopo.organisation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where administrators change the tree, each their own part of it. */
@Controller
@RequestMapping("/petugas/organisasi")
class TreePages {

    private final Organisations organisations;
    private final Units units;

    TreePages(Organisations organisations, Units units) {
        this.organisations = organisations;
        this.units = units;
    }

    @GetMapping("/unit-baru")
    @Requires(Role.ADMIN)
    String newUnit(Officer officer, Page page, Model model) {
        choices(officer, Optional.empty(), page, model);
        model.addAttribute("form", FormState.EMPTY);
        model.addAttribute("code", "");
        return "organisation/unitForm";
    }

    @PostMapping("/unit-baru")
    @Requires(Role.ADMIN)
    String addUnit(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        choices(officer, Optional.empty(), page, model);
        model.addAttribute("code", "");
        return switch (units.add(officer, UnitForm.of(typed))) {
            case Outcome.Done<Unit> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<Unit>(var problems) ->
                    OrganisationPages.again(
                            "organisation/unitForm", typed, problems, model, response);
        };
    }

    @GetMapping("/unit/{code}")
    @Requires(Role.ADMIN)
    String unit(@PathVariable String code, Officer officer, Page page, Model model) {
        var unit = find(officer, code);
        var parent = parent(officer, unit);
        choices(officer, parent, page, model);
        model.addAttribute("form", UnitForm.of(unit, parent.map(Unit::code).orElse(null)));
        model.addAttribute("code", unit.code());
        return "organisation/unitForm";
    }

    @PostMapping("/unit/{code}")
    @Requires(Role.ADMIN)
    String changeUnit(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = find(officer, code);
        typed.set("kode", unit.code());
        choices(officer, parent(officer, unit), page, model);
        model.addAttribute("code", unit.code());
        return switch (units.change(officer, unit, UnitForm.of(typed))) {
            case Outcome.Done<Unit> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<Unit>(var problems) ->
                    OrganisationPages.again(
                            "organisation/unitForm", typed, problems, model, response);
        };
    }

    /** Of a unit that somebody else looks after, there is nothing here to change. */
    private Unit find(Officer officer, String code) {
        return organisations
                .unit(officer.organisation(), code)
                .filter(unit -> officer.mayAt(unit, Role.ADMIN))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Unit> parent(Officer officer, Unit unit) {
        return Optional.ofNullable(unit.parent())
                .flatMap(id -> organisations.unit(officer.organisation(), id));
    }

    /**
     * Where the unit may stand.
     *
     * @param now where it stands, which somebody else may look after
     */
    private void choices(Officer officer, Optional<Unit> now, Page page, Model model) {
        model.addAttribute(
                "parents",
                organisations.units(officer.organisation()).stream()
                        .filter(
                                unit ->
                                        officer.mayAt(unit, Role.ADMIN)
                                                || now.filter(unit::equals).isPresent())
                        .map(
                                unit ->
                                        new Option(
                                                unit.code(),
                                                "– ".repeat(unit.depth()) + unit.name()))
                        .toList());
        model.addAttribute("facilities", organisations.facilities(page.language()));
    }
}
