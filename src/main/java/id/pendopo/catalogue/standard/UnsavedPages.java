package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the form of a component sends what is being typed, and where such a text is thrown away.
 */
@Controller
@RequestMapping("/petugas/layanan/{code}/standar/{version}/ubah/{component}/sementara")
class UnsavedPages {

    private final ComponentDesk desk;
    private final UnsavedTexts texts;

    UnsavedPages(ComponentDesk desk, UnsavedTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * What the form says of the text.
     *
     * @param edition to be sent with the next one
     * @param newer that somebody else saved meanwhile; empty when nobody did
     */
    record Said(int edition, String text, String newer) {}

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    ResponseEntity<Said> keep(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String component,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page) {
        var asked = desk.asked(officer, code, version, component, page);
        var kept = texts.keep(officer, asked.subject(), asked.version(), asked.component(), typed);
        return switch (kept) {
            case Outcome.Done<UnsavedTexts.Known>(var known) -> {
                var newer = known.newer();
                yield ResponseEntity.ok(
                        new Said(
                                known.edition(),
                                page.t(
                                        "catalogue.unsaved.kept",
                                        page.time(page.local(known.at()).toLocalTime())),
                                newer == null ? "" : ComponentDesk.byline(newer, page)));
            }
            case Outcome.Refused<UnsavedTexts.Known>(var problems) ->
                    ResponseEntity.status(problems.getFirst().reason().status())
                            .body(new Said(0, page.texts().problem(problems.getFirst()), ""));
        };
    }

    @PostMapping("/buang")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String drop(
            @PathVariable String code,
            @PathVariable int version,
            @PathVariable String component,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page) {
        var asked = desk.asked(officer, code, version, component, page);
        int edition = UnsavedTexts.number(typed, "edisi");
        texts.drop(officer, asked.subject(), asked.version(), component, edition);
        return "redirect:" + page.link(asked.path() + "/ubah/" + component);
    }
}
