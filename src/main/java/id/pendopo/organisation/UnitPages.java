package id.pendopo.organisation;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The units as citizens see them. */
@Controller
class UnitPages {

    private final Organisations organisations;
    private final List<UnitPagePart> parts;

    UnitPages(Organisations organisations, ObjectProvider<UnitPagePart> parts) {
        this.organisations = organisations;
        this.parts = parts.stream().sorted(Comparator.comparingInt(UnitPagePart::order)).toList();
    }

    @GetMapping("/unit")
    String list(OrganisationId organisation, Model model) {
        model.addAttribute("units", shown(organisation));
        return "organisation/units";
    }

    @GetMapping("/unit/{code}")
    String show(@PathVariable String code, OrganisationId organisation, Page page, Model model) {
        var unit =
                organisations
                        .unit(organisation, code)
                        .filter(Unit::active)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("unit", unit);
        model.addAttribute(
                "place", Place.of(unit, organisations.facilities(page.language()), page));
        model.addAttribute("above", above(organisation, unit));
        model.addAttribute(
                "below",
                shown(organisation).stream().filter(u -> unit.id().equals(u.parent())).toList());
        model.addAttribute(
                "sections",
                parts.stream()
                        .map(part -> part.section(page, unit))
                        .flatMap(Optional::stream)
                        .toList());
        return "organisation/unit";
    }

    private List<Unit> shown(OrganisationId organisation) {
        return organisations.units(organisation).stream().filter(Unit::active).toList();
    }

    private List<Unit> above(OrganisationId organisation, Unit unit) {
        return shown(organisation).stream()
                .filter(
                        other ->
                                other.depth() > 0
                                        && !other.equals(unit)
                                        && unit.within(other.path()))
                .toList();
    }
}
