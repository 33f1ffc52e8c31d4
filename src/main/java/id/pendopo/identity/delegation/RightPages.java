package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The overview of who may do what at a unit. */
@Controller
class RightPages {

    private final Rights rights;

    RightPages(Rights rights) {
        this.rights = rights;
    }

    @GetMapping("/petugas/wewenang")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String show(Officer officer, Model model, @RequestParam(defaultValue = "") String unit) {
        var units = rights.units(officer);
        var chosen =
                units.stream()
                        .filter(one -> unit.isEmpty() || one.code().equals(unit))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("unit", chosen);
        model.addAttribute("units", options(units));
        model.addAttribute("form", FormState.of(Map.of("unit", chosen.code())));
        model.addAttribute("rights", rights.at(officer, chosen));
        model.addAttribute("ender", officer.mayAt(chosen, Role.ADMIN));
        return "identity/delegation/rights";
    }

    static List<Option> options(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), "– ".repeat(unit.depth()) + unit.name()))
                .toList();
    }
}
