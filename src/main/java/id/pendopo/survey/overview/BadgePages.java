package id.pendopo.survey.overview;

import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.survey.Result;
import id.pendopo.survey.Results;
import id.pendopo.web.Embedding;
import id.pendopo.web.PublicAddress;
import id.pendopo.web.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A badge with the result, and how to put it on another site. */
@Controller
class BadgePages {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Results results;
    private final Templates templates;
    private final PublicAddress address;

    BadgePages(Results results, Templates templates, PublicAddress address) {
        this.results = results;
        this.templates = templates;
        this.address = address;
    }

    @GetMapping("/skm/{code}/sematan")
    String embed(@PathVariable String code, Page page, Model model) {
        var past = published(page.site().organisation(), code);
        model.addAttribute("code", past.survey().code());
        model.addAttribute("badge", badge(past, page));
        model.addAttribute("address", address.here());
        return "survey/overview/embed";
    }

    /** Other sites may show this one, and nothing else of the house. */
    @GetMapping("/skm/{code}/lencana.svg")
    ResponseEntity<String> badge(
            @PathVariable String code, Page page, HttpServletResponse response) {
        var past = published(page.site().organisation(), code);
        Embedding.allow(response);
        Map<String, Object> model = Map.of("badge", badge(past, page));
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(templates.text("survey/overview/badge", model));
    }

    private Badge badge(Result.Past past, Page page) {
        var unit = results.unit(past.survey()).map(Unit::shortName).orElse("");
        return new Badge(past, unit, page);
    }

    private Result.Past published(OrganisationId organisation, String code) {
        return results.published(organisation, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
