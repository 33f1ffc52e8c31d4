package id.pendopo.complaint.intake;

import id.pendopo.complaint.similar.Similars;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a draft for a page, or says on another page why there is nothing to fill in. */
@Component
class DraftDoor {

    private static final int SIMILAR = 3;

    private final ComplaintDrafts drafts;
    private final IntakeViews views;
    private final Addressees addressees;
    private final SendPages.Watchman watchman;
    private final Similars similars;

    DraftDoor(
            ComplaintDrafts drafts,
            IntakeViews views,
            Addressees addressees,
            SendPages.Watchman watchman,
            Similars similars) {
        this.drafts = drafts;
        this.views = views;
        this.addressees = addressees;
        this.watchman = watchman;
        this.similars = similars;
    }

    /** What stands behind a code. */
    sealed interface Found {
        record There(ComplaintDrafts.Draft draft) implements Found {}

        record Other(String view) implements Found {}
    }

    Found open(String typed, Page page, HttpServletResponse response) {
        var draft = drafts.find(page.site().organisation(), typed);
        if (draft.isEmpty()) {
            return new Found.Other(gone(response));
        }
        return draft.get().sent() == null
                ? new Found.There(draft.get())
                : new Found.Other("complaint/intake/sent");
    }

    static String gone(HttpServletResponse response) {
        response.setStatus(404);
        return "complaint/intake/gone";
    }

    /**
     * One page of the form.
     *
     * @param from the page to which this one leads back; empty for the next one
     * @param words looked for on the page of the addressee
     */
    String view(
            ComplaintDrafts.Draft draft,
            Step step,
            FormState form,
            String from,
            String words,
            Page page,
            Model model) {
        var filled = draft.filled();
        model.addAttribute("form", form);
        model.addAttribute("step", step);
        model.addAttribute("address", IntakeViews.address(draft, ""));
        model.addAttribute("from", from);
        model.addAttribute("before", from.isEmpty() ? before(step, filled) : "/periksa");
        switch (step) {
            case MATTER -> {
                model.addAttribute("options", views.categories(page));
                var kept = !draft.code().isEmpty();
                model.addAttribute("addressee", kept ? "" : filled.value(Field.ADDRESSEE));
            }
            case PERSONAL -> {
                model.addAttribute("inTitle", PersonalData.in(filled.value(Field.TITLE)));
                model.addAttribute("inBody", PersonalData.in(filled.value(Field.BODY)));
            }
            case WHEN_AND_WHERE ->
                    model.addAttribute("options", views.districts(draft.organisation()));
            case VILLAGE -> {
                model.addAttribute("options", views.villages(filled));
                model.addAttribute("district", views.region(filled.value(Field.DISTRICT)));
            }
            case ADDRESSEE -> {
                var chosen =
                        addressees
                                .find(draft.organisation(), filled.value(Field.ADDRESSEE))
                                .orElse(Addressees.Addressee.NOBODY);
                model.addAttribute("words", words);
                model.addAttribute("options", options(draft, words, chosen));
                model.addAttribute("chosen", chosen);
            }
            case FILES -> {
                model.addAttribute("files", draft.files());
                model.addAttribute("lost", IntakeViews.names(draft.lost()));
                model.addAttribute("told", ComplaintDrafts.File.numbers(draft.lost()));
            }
            case CHECK -> {
                model.addAttribute("lines", views.lines(draft, page));
                model.addAttribute("shown", ComplaintDrafts.File.numbers(draft.files()));
                model.addAttribute("similar", similar(draft));
                model.addAttribute("key", watchman.keys().fresh());
                model.addAttribute("bits", watchman.guard().effortBits());
            }
            case STORY, REPORTER -> {}
        }
        return "complaint/intake/" + template(step);
    }

    /** Public cases that may be the same; of a secret one nobody is asked. */
    private List<Similars.Similar> similar(ComplaintDrafts.Draft draft) {
        var filled = draft.filled();
        if (filled.on(Field.SECRET)) {
            return List.of();
        }
        var text =
                String.join(
                        ". ",
                        filled.value(Field.TITLE),
                        filled.value(Field.BODY),
                        filled.value(Field.PLACE));
        var organisation = draft.organisation();
        var unit =
                addressees
                        .find(organisation, filled.value(Field.ADDRESSEE))
                        .map(Addressees.Addressee::unit)
                        .orElse("");
        var telling =
                new Similars.Telling(text, filled.value(Field.CATEGORY), unit, filled.location());
        return similars.of(organisation, telling, similars.today(organisation), SIMILAR);
    }

    /** What was found; the choice made before stays among it, so that it is not lost. */
    private List<Option> options(
            ComplaintDrafts.Draft draft, String words, Addressees.Addressee chosen) {
        var found = new ArrayList<>(addressees.search(draft.organisation(), words));
        var before = draft.filled().value(Field.ADDRESSEE);
        boolean known = found.stream().anyMatch(option -> option.value().equals(before));
        if (!found.isEmpty() && !known && !chosen.name().isEmpty()) {
            found.addFirst(new Option(before, chosen.name(), chosen.under()));
        }
        return found;
    }

    private static String before(Step step, Filled filled) {
        return step == Step.MATTER ? "" : "/" + step.before(filled).path();
    }

    private static String template(Step step) {
        return switch (step) {
            case MATTER -> "matter";
            case STORY -> "story";
            case PERSONAL -> "personal";
            case WHEN_AND_WHERE -> "whenAndWhere";
            case VILLAGE -> "village";
            case ADDRESSEE -> "addressee";
            case FILES -> "files";
            case REPORTER -> "reporter";
            case CHECK -> "check";
        };
    }

    /** A refused page: what was written stays, what is wrong stands first. */
    String refused(
            ComplaintDrafts.Draft draft,
            Step step,
            List<Problem> problems,
            String from,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var shown = step == Step.CHECK ? inCheck(problems) : problems;
        return view(draft, step, draft.filled().state().with(shown), from, "", page, model);
    }

    private static List<Problem> inCheck(List<Problem> problems) {
        return problems.stream()
                .map(one -> new Problem(Field.inCheck(one.field()), one.reason(), one.arguments()))
                .distinct()
                .toList();
    }
}
