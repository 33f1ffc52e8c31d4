package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers choose a similar service and what of it their draft begins with. */
@Controller
@RequestMapping("/petugas/layanan/{code}/standar/{version}/salin")
class StandardCopyPages {

    private final StandardDesk desk;
    private final StandardCopies copies;

    StandardCopyPages(StandardDesk desk, StandardCopies copies) {
        this.desk = desk;
        this.copies = copies;
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String choose(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String dari,
            Officer officer,
            Page page,
            Model model) {
        var subject = desk.subject(officer, code);
        var draft = draft(subject, version);
        if (!dari.isEmpty()) {
            var source = StandardDesk.known(copies.source(subject, dari));
            return ask(subject, draft, source, null, page, model);
        }
        model.addAttribute("subject", subject);
        model.addAttribute("version", draft);
        model.addAttribute("question", q.strip());
        model.addAttribute("found", copies.suggestions(subject, q));
        return "catalogue/standard/copyFrom";
    }

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String copy(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var subject = desk.subject(officer, code);
        var draft = draft(subject, version);
        var named = typed.getFirst("dari");
        var source = StandardDesk.known(copies.source(subject, named == null ? "" : named));
        boolean overwrite = typed.containsKey("timpa");
        return switch (copies.copy(officer, subject, draft, source, chosen(typed), overwrite)) {
            case Outcome.Done<List<String>> _ ->
                    "redirect:"
                            + page.link(
                                    "/petugas/layanan/"
                                            + subject.service().code()
                                            + "/standar/"
                                            + version);
            case Outcome.Refused<List<String>>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield ask(subject, draft, source, new FormState(typed, problems), page, model);
            }
        };
    }

    private static Version draft(Subject subject, int version) {
        return StandardDesk.known(subject.version(version).filter(Version::draft));
    }

    /** With the revision that the officer saw beside each component. */
    private static Map<String, Integer> chosen(MultiValueMap<String, String> typed) {
        var chosen = new HashMap<String, Integer>();
        for (var component : typed.getOrDefault("bagian", List.of())) {
            var seen = typed.getFirst("revisi-" + component);
            chosen.put(
                    component,
                    seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
        }
        return chosen;
    }

    /**
     * What would be copied.
     *
     * @param form null at first: then everything is chosen that the draft does not speak on
     */
    private String ask(
            Subject subject,
            Version draft,
            Subject source,
            @Nullable FormState form,
            Page page,
            Model model) {
        var lines = copies.lines(subject, draft, source, page.language());
        var blank =
                lines.stream()
                        .filter(line -> line.own() == null)
                        .map(line -> line.component().code())
                        .toList();
        model.addAttribute("subject", subject);
        model.addAttribute("version", draft);
        model.addAttribute("source", source);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "form", form == null ? new FormState(Map.of("bagian", blank), List.of()) : form);
        model.addAttribute("wording", new Wording(page));
        return "catalogue/standard/copy";
    }
}
