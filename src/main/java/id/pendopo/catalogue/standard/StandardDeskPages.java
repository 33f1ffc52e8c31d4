package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.ReviewPeriod;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers see the versions of a standard, begin a draft and decide about one. */
@Controller
@RequestMapping("/petugas/layanan/{code}/standar")
class StandardDeskPages {

    private static final String PATH = "/petugas/layanan/%s/standar";

    private final StandardDesk desk;
    private final Standards standards;
    private final StandardDrafts drafts;
    private final Decisions decisions;
    private final ReviewPeriod period;

    StandardDeskPages(
            StandardDesk desk,
            Standards standards,
            StandardDrafts drafts,
            Decisions decisions,
            ReviewPeriod period) {
        this.desk = desk;
        this.standards = standards;
        this.drafts = drafts;
        this.decisions = decisions;
        this.period = period;
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String list(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String hasil,
            Officer officer,
            Model model) {
        var subject = desk.subject(officer, code);
        var last = decisions.events(subject).stream().findFirst();
        boolean done = last.filter(event -> Act.done(hasil, event.kind())).isPresent();
        model.addAttribute("done", done ? hasil : "");
        return list(subject, FormState.EMPTY, model);
    }

    private String list(Subject subject, FormState form, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("events", decisions.events(subject));
        model.addAttribute("months", period.months());
        model.addAttribute("shown", desk.shown(subject));
        model.addAttribute("form", form);
        return "catalogue/standard/versions";
    }

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String make(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lakukan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var subject = desk.subject(officer, code);
        return switch (drafts.make(officer, subject)) {
            case Outcome.Done<Integer>(var number) ->
                    "redirect:"
                            + page.link(
                                    PATH.formatted(subject.service().code())
                                            + "/"
                                            + number
                                            + (lakukan.equals("salin") ? "/salin" : ""));
            case Outcome.Refused<Integer>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield list(desk.subject(officer, code), FormState.EMPTY.with(problems), model);
            }
        };
    }

    @GetMapping("/{version}")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String show(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String tersimpan,
            Officer officer,
            Page page,
            Model model) {
        var subject = desk.subject(officer, code);
        var shown = desk.version(subject, version);
        model.addAttribute("view", desk.view(subject, shown, page));
        model.addAttribute("acts", Stream.of(Act.values()).filter(a -> a.fits(shown)).toList());
        model.addAttribute("changed", desk.changed(subject, shown, page));
        model.addAttribute("due", shown.reviewDue(period.months()));
        model.addAttribute("origins", desk.origins(subject, shown));
        model.addAttribute("waiting", desk.waiting(officer, subject, shown));
        model.addAttribute("saved", shown.draft() ? tersimpan : "");
        model.addAttribute("account", officer.account().toString());
        return "catalogue/standard/version";
    }

    @GetMapping("/{version}/pratinjau")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String preview(
            @PathVariable String code,
            @PathVariable int version,
            Officer officer,
            Page page,
            Model model) {
        var subject = desk.subject(officer, code);
        model.addAttribute("view", desk.view(subject, desk.version(subject, version), page));
        model.addAttribute("wording", new Wording(page));
        return "catalogue/standard/preview";
    }

    @GetMapping("/{version}/{act:berlakukan|tinjau|perpanjang|cabut}")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String ask(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String act,
            Officer officer,
            Page page,
            Model model) {
        var subject = desk.subject(officer, code);
        var shown = desk.version(subject, version);
        var chosen = Act.of(act).orElseThrow();
        var form = FormState.of(decisions.proposal(subject, shown, chosen));
        return ask(subject, shown, chosen, form, page, model);
    }

    @PostMapping("/{version}/{act:berlakukan|tinjau|perpanjang|cabut}")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var subject = desk.subject(officer, code);
        var shown = desk.version(subject, version);
        var chosen = Act.of(act).orElseThrow();
        return switch (decisions.decide(officer, subject, shown, chosen, TypedFields.of(typed))) {
            case Outcome.Done<Subject> _ ->
                    "redirect:"
                            + page.link(
                                    PATH.formatted(subject.service().code())
                                            + "?hasil="
                                            + chosen.result(shown));
            case Outcome.Refused<Subject>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield ask(subject, shown, chosen, FormState.of(typed).with(problems), page, model);
            }
        };
    }

    private String ask(
            Subject subject, Version version, Act act, FormState form, Page page, Model model) {
        model.addAttribute("view", desk.view(subject, version, page));
        model.addAttribute("act", act);
        model.addAttribute("form", form);
        model.addAttribute(
                "missing", standards.missing(subject, version.number(), page.language()));
        return "catalogue/standard/act";
    }
}
