package id.pendopo.complaint.intake;

import id.pendopo.complaint.intake.DraftDoor.Found;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form, one thing a page. Nothing is kept in a cookie: the path has a code. */
@Controller
@RequestMapping("/pengaduan/baru/{draft}")
class IntakePages {

    private static final String SAVED = "disimpan";
    private static final String REMOVE = "hapus";

    private final DraftDoor door;
    private final ComplaintDrafts drafts;
    private final Filling filling;

    IntakePages(DraftDoor door, ComplaintDrafts drafts, Filling filling) {
        this.door = door;
        this.drafts = drafts;
        this.filling = filling;
    }

    /** Somebody's words stay in no cache of a borrowed phone. */
    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String goOn(@PathVariable("draft") String typed, Page page, HttpServletResponse response) {
        return switch (door.open(typed, page, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) ->
                    "redirect:"
                            + page.link(
                                    IntakeViews.address(draft, Step.next(draft.filled()).path()));
        };
    }

    @GetMapping("/{step}")
    String show(
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String q,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (door.open(typed, page, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                if (step.equals(SAVED)) {
                    model.addAttribute("code", draft.code());
                    model.addAttribute("address", IntakeViews.address(draft, ""));
                    yield "complaint/intake/saved";
                }
                var form = draft.filled().state();
                yield door.view(draft, known(step), form, dari, q, page, model);
            }
        };
    }

    @PostMapping("/{step}")
    String take(
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam MultiValueMap<String, String> fields,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (door.open(typed, page, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                var here = known(step);
                boolean later = fields.containsKey("simpan");
                if (here == Step.PERSONAL && !later) {
                    yield personal(draft, fields.getFirst("pilih"), dari, page, model, response);
                }
                var filled = Filling.given(draft.filled(), here.fields(), fields);
                var problems =
                        later
                                ? Filling.tooLong(here, filled)
                                : filling.problems(draft.organisation(), here, filled);
                if (!problems.isEmpty()) {
                    yield door.refused(
                            draft.filled(filled), here, problems, dari, page, model, response);
                }
                drafts.save(draft.filled(filled));
                yield "redirect:" + page.link(next(draft.filled(filled), here, dari, later));
            }
        };
    }

    static String next(ComplaintDrafts.Draft draft, Step here, String from, boolean later) {
        if (later) {
            return IntakeViews.address(draft, SAVED);
        }
        var after = here.after(draft.filled());
        boolean between = after == Step.PERSONAL || after == Step.VILLAGE;
        if (from.isEmpty() || between) {
            return IntakeViews.address(draft, after.path())
                    + (from.isEmpty() ? "" : "?dari=" + Step.CHECK.path());
        }
        return IntakeViews.address(draft, Step.CHECK.path());
    }

    /** What leads to people is taken out, or stays because its writer wants it to. */
    private String personal(
            ComplaintDrafts.Draft draft,
            @Nullable String choice,
            String from,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (choice == null) {
            var missing = List.of(Problem.of("pilih", Refusal.CHOICE_MISSING));
            return door.refused(draft, Step.PERSONAL, missing, from, page, model, response);
        }
        var filled = draft.filled();
        if (choice.equals(REMOVE)) {
            for (var field : List.of(Field.TITLE, Field.BODY)) {
                var text = filled.value(field);
                filled = filled.with(field, PersonalData.without(text, PersonalData.in(text)));
            }
        }
        filled = filled.with(Field.SEEN, PersonalData.mark(filled));
        drafts.save(draft.filled(filled));
        return "redirect:" + page.link(next(draft.filled(filled), Step.PERSONAL, from, false));
    }

    private static Step known(String step) {
        return Step.of(step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
