package id.pendopo.followup.follower;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where people ask to hear what becomes of a promise, say yes, and end it. */
@Controller
@RequestMapping("/tindak-lanjut")
class FollowerPages {

    /** Where a link of a letter leads; its key and proof follow. */
    static final String OWN = "/tindak-lanjut/langganan/";

    private final Followers followers;
    private final Subjects subjects;
    private final PublicAddress address;

    FollowerPages(Followers followers, Subjects subjects, PublicAddress address) {
        this.followers = followers;
        this.subjects = subjects;
        this.address = address;
    }

    @GetMapping("/{code}/ikuti")
    String form(@PathVariable String code, Page page, Model model) {
        return form(commitment(code, page), FormState.EMPTY, model);
    }

    @GetMapping("/unit/{unit}/ikuti")
    String unitForm(@PathVariable String unit, Page page, Model model) {
        return form(unit(unit, page), FormState.EMPTY, model);
    }

    @PostMapping("/{code}/ikuti")
    String ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String email,
            Page page,
            Model model,
            HttpServletResponse response) {
        return ask(commitment(code, page), email, page, model, response);
    }

    @PostMapping("/unit/{unit}/ikuti")
    String unitAsk(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String email,
            Page page,
            Model model,
            HttpServletResponse response) {
        return ask(unit(unit, page), email, page, model, response);
    }

    private String ask(
            Subject subject, String email, Page page, Model model, HttpServletResponse response) {
        return switch (followers.ask(subject, email, address.here(), page)) {
            case Outcome.Done<String> _ -> "redirect:" + page.link(subject.form() + "/terkirim");
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield form(subject, FormState.of(Map.of("email", email)).with(problems), model);
            }
        };
    }

    private static String form(Subject subject, FormState form, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("form", form);
        return "followup/follower/form";
    }

    @GetMapping("/{code}/ikuti/{what:terkirim|berhenti}")
    String done(@PathVariable String code, @PathVariable String what, Page page, Model model) {
        return done(commitment(code, page), what, model);
    }

    @GetMapping("/unit/{unit}/ikuti/{what:terkirim|berhenti}")
    String unitDone(@PathVariable String unit, @PathVariable String what, Page page, Model model) {
        return done(unit(unit, page), what, model);
    }

    private static String done(Subject subject, String what, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("what", what);
        return "followup/follower/done";
    }

    @GetMapping("/langganan/{id}/{proof}")
    String own(
            @PathVariable String id,
            @PathVariable String proof,
            Page page,
            Model model,
            HttpServletResponse response) {
        var found = found(page, id, proof);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "followup/follower/gone";
        }
        model.addAttribute("follower", found.get());
        model.addAttribute("path", OWN + id + "/" + proof);
        return "followup/follower/own";
    }

    @PostMapping("/langganan/{id}/{proof}")
    String answer(
            @PathVariable String id,
            @PathVariable String proof,
            @RequestParam(defaultValue = "") String jawab,
            Page page) {
        var follower =
                found(page, id, proof)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (jawab.equals("ya")) {
            followers.confirm(follower);
            return "redirect:" + page.link(OWN + id + "/" + proof);
        }
        if (!jawab.equals("berhenti")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        followers.end(follower);
        return "redirect:" + page.link(follower.subject().ended());
    }

    /** Nothing when it was ended, when it was never confirmed, or when the link is not whole. */
    private Optional<Follower> found(Page page, String id, String proof) {
        try {
            return followers.find(page.site().organisation(), UUID.fromString(id), proof);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Subject commitment(String code, Page page) {
        return subjects.commitment(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Subject unit(String code, Page page) {
        return subjects.unit(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
