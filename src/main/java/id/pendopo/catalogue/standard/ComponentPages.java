package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.Wording;
import id.pendopo.catalogue.standard.ComponentDesk.Asked;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final ComponentDesk desk;
    private final StandardDrafts drafts;
    private final UnsavedTexts texts;

    ComponentPages(ComponentDesk desk, StandardDrafts drafts, UnsavedTexts texts) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * What else the form shows.
     *
     * @param others what somebody else saved since the officer read it; null when nobody did
     * @param waiting an unsaved text that is offered; null when there is none, or it stands in the
     *     form
     * @param taken the unsaved text that stands in the form; null when it was not asked for
     * @param typed the form came back with what was just typed, which is kept nowhere yet
     */
    record Beside(
            StandardVersionStore.@Nullable Kept others,
            UnsavedStore.@Nullable Unsaved waiting,
            UnsavedStore.@Nullable Unsaved taken,
            boolean typed) {

        static final Beside TYPED = new Beside(null, null, null, true);
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String component,
            @RequestParam(defaultValue = "") String pakai,
            Officer officer,
            Page page,
            Model model) {
        var asked = desk.asked(officer, code, version, component, page);
        var unsaved = texts.find(officer, asked.subject(), asked.version(), asked.component());
        if (unsaved.isPresent() && pakai.equals("ya")) {
            return taken(asked, unsaved.get(), officer, page, model);
        }
        var kept = asked.kept();
        var filled = BodyValues.of(kept == null ? null : kept.body());
        var values = new HashMap<>(filled.values());
        values.put("revisi", Integer.toString(asked.revision()));
        values.put("edisi", "0");
        values.put("jumlah-baris", Integer.toString(filled.rows() + 1));
        var beside = new Beside(null, unsaved.orElse(null), null, false);
        return form(asked, FormState.of(values), beside, officer, page, model);
    }

    /** The unsaved text in the form; beside it what somebody else has saved meanwhile. */
    private static String taken(
            Asked asked, UnsavedStore.Unsaved text, Officer officer, Page page, Model model) {
        var values = new HashMap<>(text.fields());
        values.put("revisi", Integer.toString(asked.revision()));
        values.put("edisi", Integer.toString(text.edition()));
        boolean stale = text.revision() != asked.revision();
        var beside = new Beside(stale ? asked.kept() : null, null, text, false);
        return form(asked, FormState.of(values), beside, officer, page, model);
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
        var asked = desk.asked(officer, code, version, component, page);
        var values = new HashMap<>(typed);
        if (typed.getOrDefault("lakukan", "").equals("tambah")) {
            int rows = Math.min(rows(typed) + ROOM, BodyReading.MOST_ROWS);
            values.put("jumlah-baris", Integer.toString(rows));
            return form(asked, FormState.of(values), Beside.TYPED, officer, page, model);
        }
        var fields = TypedFields.of(typed);
        var shape = asked.component().shape();
        var body = BodyReading.of(shape, fields).body(shape);
        var problems = new ArrayList<>(fields.problems());
        if (problems.isEmpty()) {
            int revision = UnsavedTexts.number(typed, "revisi");
            var saved = drafts.save(officer, asked.subject(), version, component, body, revision);
            switch (saved) {
                case Outcome.Done<Integer> _ -> {
                    int edition = UnsavedTexts.number(typed, "edisi");
                    texts.drop(officer, asked.subject(), asked.version(), component, edition);
                    var done = asked.path() + "?tersimpan=" + component + "#" + component;
                    return "redirect:" + page.link(done);
                }
                case Outcome.Refused<Integer>(var refused) -> problems.addAll(refused);
            }
        }
        response.setStatus(problems.getFirst().reason().status());
        var beside = Beside.TYPED;
        if (problems.stream().anyMatch(one -> one.reason() == Refusal.CHANGED_MEANWHILE)) {
            // What somebody else has written meanwhile, so that the officer can see both.
            var others = desk.asked(officer, code, version, component, page);
            values.put("revisi", Integer.toString(others.revision()));
            beside = new Beside(others.kept(), null, null, true);
        }
        return form(asked, FormState.of(values).with(problems), beside, officer, page, model);
    }

    private static String form(
            Asked asked, FormState state, Beside beside, Officer officer, Page page, Model model) {
        model.addAttribute("subject", asked.subject());
        model.addAttribute("version", asked.version());
        model.addAttribute("component", asked.component());
        model.addAttribute("sheet", BodyForm.of(asked.component().shape()));
        model.addAttribute("rows", rows(state.value("jumlah-baris")));
        model.addAttribute("form", state);
        model.addAttribute("beside", beside);
        model.addAttribute("account", officer.account().toString());
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
}
