package id.pendopo.catalogue.maklumat;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers publish and revoke the maklumat of units in their care. */
@Controller
@RequestMapping("/petugas/layanan/maklumat")
class MaklumatDeskPages {

    private static final String HOME = "/petugas/layanan/maklumat";
    private static final Set<String> DONE = Set.of("terbit", "cabut");

    private final Organisations organisations;
    private final Maklumats maklumats;

    MaklumatDeskPages(Organisations organisations, Maklumats maklumats) {
        this.organisations = organisations;
        this.maklumats = maklumats;
    }

    /** A unit in the list. */
    record Row(Unit unit, ConditionStore.Condition condition) {}

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String list(Officer officer, Model model) {
        model.addAttribute("rows", rows(officer));
        return "catalogue/maklumat/list";
    }

    private List<Row> rows(Officer officer) {
        var units =
                organisations.units(officer.organisation()).stream()
                        .filter(unit -> officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD))
                        .toList();
        var known =
                maklumats.conditions(officer.organisation(), units).stream()
                        .collect(Collectors.toMap(ConditionStore.Condition::unit, one -> one));
        return units.stream()
                .flatMap(
                        unit ->
                                Optional.ofNullable(known.get(unit.id()))
                                        .map(condition -> new Row(unit, condition))
                                        .stream())
                .toList();
    }

    @GetMapping("/{unit}")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String ask(
            @PathVariable("unit") String code,
            @RequestParam(defaultValue = "") String hasil,
            Officer officer,
            Page page,
            Model model) {
        var unit = unit(officer, code);
        model.addAttribute("done", DONE.contains(hasil) ? hasil : "");
        var all = maklumats.all(officer.organisation(), unit);
        var proposal = new HashMap<String, String>();
        proposal.put("nomor", Integer.toString(all.isEmpty() ? 1 : all.getFirst().number() + 1));
        proposal.put("tanggal", page.local(page.now()).toLocalDate().toString());
        all.stream().findFirst().ifPresent(last -> fill(proposal, last));
        return page(unit, all, FormState.of(proposal), officer, page, model);
    }

    /** Most of it is as it was. */
    private static void fill(Map<String, String> proposal, Maklumat last) {
        proposal.put("tempat", last.signature().place());
        proposal.put("penanda", last.signature().signatory());
        proposal.put("jabatan", last.signature().position());
        proposal.put("nip", last.signature().employeeNumber());
        proposal.put("kompensasi", last.compensation());
    }

    @PostMapping("/{unit}")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String publish(
            @PathVariable("unit") String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = unit(officer, code);
        var today = page.local(page.now()).toLocalDate();
        return switch (maklumats.publish(officer, unit, MaklumatForm.of(typed), today)) {
            case Outcome.Done<Maklumat> _ -> home(unit, "terbit", page);
            case Outcome.Refused<Maklumat>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var all = maklumats.all(officer.organisation(), unit);
                var form = FormState.of(typed).with(problems);
                yield page(unit, all, form, officer, page, model);
            }
        };
    }

    private String page(
            Unit unit,
            List<Maklumat> all,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        var today = page.local(page.now()).toLocalDate();
        model.addAttribute("unit", unit);
        model.addAttribute("all", all);
        model.addAttribute("form", form);
        model.addAttribute("statements", maklumats.statements());
        model.addAttribute("pledged", maklumats.pledged(officer.organisation(), unit, today));
        return "catalogue/maklumat/desk";
    }

    @GetMapping("/{unit}/cabut")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String askRevocation(@PathVariable("unit") String code, Officer officer, Model model) {
        return revocation(unit(officer, code), FormState.EMPTY, officer, model);
    }

    @PostMapping("/{unit}/cabut")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String revoke(
            @PathVariable("unit") String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = unit(officer, code);
        var today = page.local(page.now()).toLocalDate();
        return switch (maklumats.revoke(officer, unit, MaklumatForm.of(typed), today)) {
            case Outcome.Done<Maklumat> _ -> home(unit, "cabut", page);
            case Outcome.Refused<Maklumat>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield revocation(unit, FormState.of(typed).with(problems), officer, model);
            }
        };
    }

    private String revocation(Unit unit, FormState form, Officer officer, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("form", form);
        maklumats
                .current(officer.organisation(), unit)
                .ifPresent(current -> model.addAttribute("current", current));
        return "catalogue/maklumat/revoke";
    }

    private static String home(Unit unit, String done, Page page) {
        return "redirect:" + page.link(HOME + "/" + unit.code() + "?hasil=" + done);
    }

    /** The unit, if it is in the officer's care. */
    private Unit unit(Officer officer, String code) {
        return organisations
                .unit(officer.organisation(), code)
                .filter(unit -> officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
