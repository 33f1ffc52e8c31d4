package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Where people read which standard holds, which held before, and what changed. */
@Controller
@RequestMapping("/layanan/{code}/standar")
class StandardPages {

    private final Standards standards;
    private final Decisions decisions;

    StandardPages(Standards standards, Decisions decisions) {
        this.standards = standards;
        this.decisions = decisions;
    }

    @GetMapping
    Object current(@PathVariable String code, Page page, Model model) {
        var subject = known(standards.find(page.site().organisation(), code));
        if (!subject.service().code().equals(code)) {
            return moved(page.link("/layanan/" + subject.service().code() + "/standar"));
        }
        return show(subject, known(subject.current()), page, model);
    }

    @GetMapping("/{version:[0-9]+}")
    Object one(@PathVariable String code, @PathVariable int version, Page page, Model model) {
        var subject = known(standards.find(page.site().organisation(), code));
        if (!subject.service().code().equals(code)) {
            return moved(page.link("/layanan/" + subject.service().code() + "/standar/" + version));
        }
        return show(subject, open(subject, version), page, model);
    }

    private String show(Subject subject, Version version, Page page, Model model) {
        var law = standards.law(page.language());
        var said = standards.bodies(subject, version.number());
        model.addAttribute("view", new StandardView(subject, version, law, said));
        model.addAttribute("events", decisions.about(subject, version));
        model.addAttribute("wording", new Wording(page));
        return "catalogue/standard/show";
    }

    /** The form with two fields leads to the address of the difference. */
    @GetMapping("/beda")
    RedirectView choose(
            @PathVariable String code, @RequestParam int dari, @RequestParam int ke, Page page) {
        var subject = known(standards.find(page.site().organisation(), code));
        var path = "/layanan/" + subject.service().code() + "/standar/";
        int older = Math.min(dari, ke);
        int newer = Math.max(dari, ke);
        var view = new RedirectView(page.link(path + older + ".." + newer), false, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    @GetMapping("/{older:[0-9]+}..{newer:[0-9]+}")
    String difference(
            @PathVariable String code,
            @PathVariable int older,
            @PathVariable int newer,
            Page page,
            Model model) {
        var subject = known(standards.find(page.site().organisation(), code));
        var view = difference(subject, open(subject, older), open(subject, newer), page);
        model.addAttribute("view", view);
        return "catalogue/standard/difference";
    }

    private DifferenceView difference(Subject subject, Version older, Version newer, Page page) {
        var before = standards.bodies(subject, older.number());
        var after = standards.bodies(subject, newer.number());
        var lines = BodyLines.in(page);
        var changes = new ArrayList<DifferenceView.Change>();
        var same = new ArrayList<LawComponent>();
        List<LawComponent> law = standards.law(page.language());
        for (var component : law) {
            var difference =
                    Difference.between(
                            lines.of(before.get(component.code())),
                            lines.of(after.get(component.code())));
            if (difference.none()) {
                same.add(component);
            } else {
                int number = law.indexOf(component) + 1;
                changes.add(new DifferenceView.Change(number, component, difference));
            }
        }
        return new DifferenceView(subject, older, newer, changes, same);
    }

    private static Version open(Subject subject, int number) {
        return known(subject.version(number).filter(Version::open));
    }

    /** One address for each page: codes are written in capitals. */
    private static RedirectView moved(String address) {
        var view = new RedirectView(address, false, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }

    private static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
