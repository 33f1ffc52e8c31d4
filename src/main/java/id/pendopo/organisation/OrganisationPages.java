package id.pendopo.organisation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where administrators furnish the house: names, colours, regions. That concerns everybody, so it
 * takes an administrator of the whole organisation.
 */
@Controller
@RequestMapping("/petugas/organisasi")
class OrganisationPages {

    private final Organisations organisations;
    private final Furnishing furnishing;

    OrganisationPages(Organisations organisations, Furnishing furnishing) {
        this.organisations = organisations;
        this.furnishing = furnishing;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String overview(Officer officer, Model model) {
        model.addAttribute("officer", officer);
        model.addAttribute("units", organisations.units(officer.organisation()));
        model.addAttribute("regions", furnishing.regions());
        return "organisation/overview";
    }

    @GetMapping("/identitas")
    @Requires(Role.ADMIN)
    String identity(Officer officer, Page page, Model model) {
        whole(officer);
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
        whole(officer);
        return switch (furnishing.name(officer, typed.toSingleValueMap())) {
            case Outcome.Done<String> _ -> "redirect:" + page.link("/petugas/organisasi");
            case Outcome.Refused<String>(var problems) ->
                    again("organisation/identity", typed, problems, model, response);
        };
    }

    @GetMapping("/tema")
    @Requires(Role.ADMIN)
    String theme(Officer officer, Model model) {
        whole(officer);
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
        whole(officer);
        var svg = lambang == null ? "" : new String(lambang.getBytes(), StandardCharsets.UTF_8);
        return switch (furnishing.dress(officer, warna.strip(), svg)) {
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
    String regions(Officer officer, Model model) {
        whole(officer);
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
        whole(officer);
        model.addAttribute("regions", furnishing.regions());
        return switch (furnishing.regions(officer, berkas.getBytes())) {
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

    private static void whole(Officer officer) {
        if (!officer.holdsForAll(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    static String again(
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
