package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers write one component of a draft. */
@Controller
@RequestMapping("/petugas/layanan/{code}/standar/{version}/ubah/{component}")
class ComponentPages {

    private static final int ROOM = 3;

    private final StandardDesk desk;
    private final Standards standards;
    private final StandardDrafts drafts;

    ComponentPages(StandardDesk desk, Standards standards, StandardDrafts drafts) {
        this.desk = desk;
        this.standards = standards;
        this.drafts = drafts;
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String component,
            Officer officer,
            Page page,
            Model model) {
        var asked = asked(officer, code, version, component, page);
        var kept = asked.kept();
        var filled = BodyValues.of(kept == null ? null : kept.body());
        var values = new HashMap<>(filled.values());
        values.put("revisi", Integer.toString(asked.revision()));
        values.put("jumlah-baris", Integer.toString(filled.rows() + 1));
        return form(asked, FormState.of(values), null, page, model);
    }

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String save(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String component,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var asked = asked(officer, code, version, component, page);
        var values = new HashMap<>(typed);
        if (typed.getOrDefault("lakukan", "").equals("tambah")) {
            int rows = Math.min(rows(typed) + ROOM, BodyReading.MOST_ROWS);
            values.put("jumlah-baris", Integer.toString(rows));
            return form(asked, FormState.of(values), null, page, model);
        }
        var fields = TypedFields.of(typed);
        var shape = asked.component().shape();
        var body = BodyReading.of(shape, fields).body(shape);
        var problems = new ArrayList<>(fields.problems());
        if (problems.isEmpty()) {
            int revision = revision(typed);
            var saved = drafts.save(officer, asked.subject(), version, component, body, revision);
            switch (saved) {
                case Outcome.Done<Integer> _ -> {
                    return "redirect:" + page.link(asked.path() + "#" + component);
                }
                case Outcome.Refused<Integer>(var refused) -> problems.addAll(refused);
            }
        }
        response.setStatus(problems.getFirst().reason().status());
        var others = others(problems, officer, asked, code, version, page);
        if (others != null) {
            values.put("revisi", Integer.toString(others.revision()));
        }
        var state = FormState.of(values).with(problems);
        return form(asked, state, others == null ? null : others.body(), page, model);
    }

    /** What somebody else has written meanwhile, so that the officer can see both. */
    private StandardVersionStore.@Nullable Kept others(
            List<Problem> problems,
            Officer officer,
            Asked asked,
            String code,
            int version,
            Page page) {
        boolean meanwhile =
                problems.stream().anyMatch(one -> one.reason() == Refusal.CHANGED_MEANWHILE);
        return meanwhile
                ? asked(officer, code, version, asked.component().code(), page).kept()
                : null;
    }

    /** What the page is about. */
    private record Asked(
            Subject subject,
            Version version,
            LawComponent component,
            StandardVersionStore.@Nullable Kept kept) {

        int revision() {
            return kept == null ? 0 : kept.revision();
        }

        String path() {
            return "/petugas/layanan/" + subject.service().code() + "/standar/" + version.number();
        }
    }

    private Asked asked(Officer officer, String code, int version, String component, Page page) {
        var subject = desk.subject(officer, code);
        var draft = StandardDesk.known(subject.version(version).filter(Version::draft));
        var law =
                StandardDesk.known(
                        standards.law(page.language()).stream()
                                .filter(one -> one.code().equals(component))
                                .findFirst());
        return new Asked(subject, draft, law, standards.kept(subject, version).get(component));
    }

    private static String form(
            Asked asked, FormState state, @Nullable Body others, Page page, Model model) {
        model.addAttribute("subject", asked.subject());
        model.addAttribute("version", asked.version());
        model.addAttribute("component", asked.component());
        model.addAttribute("sheet", BodyForm.of(asked.component().shape()));
        model.addAttribute("rows", rows(state.value("jumlah-baris")));
        model.addAttribute("form", state);
        model.addAttribute("others", others);
        model.addAttribute("wording", new Wording(page));
        return "catalogue/standard/component";
    }

    private static int rows(Map<String, String> typed) {
        return rows(typed.getOrDefault("jumlah-baris", ""));
    }

    private static int rows(String typed) {
        return typed.matches("\\d{1,3}")
                ? Math.clamp(Integer.parseInt(typed), 1, BodyReading.MOST_ROWS)
                : 1;
    }

    private static int revision(Map<String, String> typed) {
        var revision = typed.getOrDefault("revisi", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }
}
