package id.pendopo.organisation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where an administrator furnishes the house: names, colours, units, regions. */
@Controller
@RequestMapping("/petugas/organisasi")
class OrganisationPages {

    private final Organisations organisations;
    private final Units units;
    private final Furnishing furnishing;

    OrganisationPages(Organisations organisations, Units units, Furnishing furnishing) {
        this.organisations = organisations;
        this.units = units;
        this.furnishing = furnishing;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String overview(OrganisationId organisation, Model model) {
        model.addAttribute("units", organisations.units(organisation));
        model.addAttribute("regions", furnishing.regions());
        return "organisation/overview";
    }

    @GetMapping("/identitas")
    @Requires(Role.ADMIN)
    String identity(Page page, Model model) {
        var contact = page.site().contact();
        model.addAttribute(
                "form",
                FormState.of(
                        Map.of(
                                "nama", page.site().name(),
                                "keterangan", page.site().tagline(),
                                "tempat", contact.place(),
                                "alamat", String.join("\n", contact.address()),
                                "jam", contact.hours(),
                                "telepon", contact.phone(),
                                "email", contact.email())));
        return "organisation/identity";
    }

    @PostMapping("/identitas")
    @Requires(Role.ADMIN)
    String identify(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (furnishing.name(
                officer.organisation(), officer.actor(), typed.toSingleValueMap())) {
            case Outcome.Done<String> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<String>(var problems) ->
                    again("organisation/identity", typed, problems, model, response);
        };
    }

    @GetMapping("/tema")
    @Requires(Role.ADMIN)
    String theme(Model model) {
        model.addAttribute("form", FormState.of(Map.of("warna", "#28427e")));
        return "organisation/theme";
    }

    @PostMapping("/tema")
    @Requires(Role.ADMIN)
    String dress(
            @RequestParam String warna,
            @RequestParam(required = false) @Nullable MultipartFile lambang,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var svg = lambang == null ? "" : new String(lambang.getBytes(), StandardCharsets.UTF_8);
        return switch (furnishing.dress(
                officer.organisation(), officer.actor(), warna.strip(), svg)) {
            case Outcome.Done<Theme> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<Theme>(var problems) -> {
                var typed = new LinkedMultiValueMap<String, String>();
                typed.add("warna", warna);
                yield again("organisation/theme", typed, problems, model, response);
            }
        };
    }

    @GetMapping("/wilayah")
    @Requires(Role.ADMIN)
    String regions(Model model) {
        model.addAttribute("form", FormState.EMPTY);
        model.addAttribute("regions", furnishing.regions());
        return "organisation/regions";
    }

    @PostMapping("/wilayah")
    @Requires(Role.ADMIN)
    String importRegions(
            @RequestParam MultipartFile berkas,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("regions", furnishing.regions());
        return switch (furnishing.regions(
                officer.organisation(), officer.actor(), berkas.getBytes())) {
            case Outcome.Done<Integer> _ -> "redirect:" + page.link("/petugas/organisasi/wilayah");
            case Outcome.Refused<Integer>(var problems) ->
                    again(
                            "organisation/regions",
                            new LinkedMultiValueMap<>(),
                            problems.stream().limit(50).toList(),
                            model,
                            response);
        };
    }

    @GetMapping("/unit-baru")
    @Requires(Role.ADMIN)
    String newUnit(OrganisationId organisation, Page page, Model model) {
        choices(organisation, page, model);
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
        choices(officer.organisation(), page, model);
        model.addAttribute("code", "");
        return switch (units.add(officer.organisation(), officer.actor(), UnitForm.of(typed))) {
            case Outcome.Done<Unit> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<Unit>(var problems) ->
                    again("organisation/unitForm", typed, problems, model, response);
        };
    }

    @GetMapping("/unit/{code}")
    @Requires(Role.ADMIN)
    String unit(@PathVariable String code, OrganisationId organisation, Page page, Model model) {
        var unit = find(organisation, code);
        var parent =
                unit.parent() == null
                        ? null
                        : organisations
                                .unit(organisation, unit.parent())
                                .map(Unit::code)
                                .orElse(null);
        choices(organisation, page, model);
        model.addAttribute("form", UnitForm.of(unit, parent));
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
        var unit = find(officer.organisation(), code);
        typed.set("kode", unit.code());
        choices(officer.organisation(), page, model);
        model.addAttribute("code", unit.code());
        return switch (units.change(
                officer.organisation(), officer.actor(), unit, UnitForm.of(typed))) {
            case Outcome.Done<Unit> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<Unit>(var problems) ->
                    again("organisation/unitForm", typed, problems, model, response);
        };
    }

    private Unit find(OrganisationId organisation, String code) {
        return organisations
                .unit(organisation, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void choices(OrganisationId organisation, Page page, Model model) {
        model.addAttribute(
                "parents",
                organisations.units(organisation).stream()
                        .map(
                                unit ->
                                        new Option(
                                                unit.code(),
                                                "– ".repeat(unit.depth()) + unit.name()))
                        .toList());
        model.addAttribute("facilities", organisations.facilities(page.language()));
    }

    private static String again(
            String view,
            MultiValueMap<String, String> typed,
            List<Problem> problems,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", new FormState(Objects.requireNonNull(typed), problems));
        return view;
    }
}
