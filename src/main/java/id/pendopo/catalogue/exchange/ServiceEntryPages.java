package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** Where officers put one service into the catalogue, and change what is said of it. */
@Controller
@RequestMapping("/petugas/layanan")
class ServiceEntryPages {

    private final ServiceEntries entries;

    ServiceEntryPages(ServiceEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/baru")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String fresh(Officer officer, Page page, Model model) {
        var values = Map.of("daring", "NO", "bahasa", "id", "untuk", "PERORANGAN");
        return form(officer, null, FormState.of(values), page, model);
    }

    @PostMapping("/baru")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String add(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var form = ServiceEntryForm.of(typed);
        return switch (entries.add(officer, form)) {
            case Outcome.Done<String>(var code) -> done(code, page);
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield form(officer, null, form.state(problems), page, model);
            }
        };
    }

    @GetMapping("/{code}/ubah")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String ask(@PathVariable String code, Officer officer, Page page, Model model) {
        var listed = known(officer, code);
        var form = ServiceEntryForm.of(listed, entries.units(officer));
        return form(officer, listed, form, page, model);
    }

    @PostMapping("/{code}/ubah")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String change(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var listed = known(officer, code);
        var form = ServiceEntryForm.of(typed);
        return switch (entries.change(officer, listed, form)) {
            case Outcome.Done<String>(var changed) -> done(changed, page);
            case Outcome.Refused<String>(var problems) -> {
                var first = problems.getFirst().reason();
                response.setStatus(first.status());
                if (first == Refusal.ENTRY_CHANGED) {
                    model.addAttribute("theirs", entries.differences(officer, listed, form));
                }
                var state = form.state(problems, ServiceEntryForm.stamp(listed));
                yield form(officer, listed, state, page, model);
            }
        };
    }

    private Listed known(Officer officer, String code) {
        return entries.find(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String code, Page page) {
        return "redirect:" + page.link("/petugas/layanan/" + code + "/standar");
    }

    private String form(
            Officer officer, @Nullable Listed listed, FormState form, Page page, Model model) {
        var layout = entries.layout(officer);
        model.addAttribute("form", form);
        model.addAttribute("code", listed == null ? "" : listed.entry().code());
        model.addAttribute("name", listed == null ? "" : listed.entry().name());
        model.addAttribute("layout", layout);
        model.addAttribute("units", units(officer, form));
        model.addAttribute("places", places(officer, form));
        if (!model.containsAttribute("theirs")) {
            model.addAttribute("theirs", List.of());
        }
        return "catalogue/exchange/entryForm";
    }

    /** The units in the officer's care. */
    private List<Option> units(Officer officer, FormState form) {
        var mine =
                entries.units(officer).stream()
                        .filter(unit -> ServiceEntries.mine(officer, unit))
                        .filter(unit -> unit.active() || form.has("unit", unit.code()))
                        .toList();
        int top = mine.stream().mapToInt(Unit::depth).min().orElse(0);
        return mine.stream()
                .map(unit -> new Option(unit.code(), "– ".repeat(unit.depth() - top) + unit.name()))
                .toList();
    }

    /** A service may also be given where another unit is at home. */
    private List<Option> places(Officer officer, FormState form) {
        return entries.units(officer).stream()
                .filter(unit -> unit.active() || form.has("tempat", unit.code()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
