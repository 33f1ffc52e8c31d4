package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What surveys found, for everybody. */
@Controller
@RequestMapping("/skm")
class ResultPages {

    private final Surveys surveys;
    private final Results results;
    private final FormViews views;

    private final NationalAddresses addresses;
    private final List<ResultPart> parts;

    ResultPages(
            Surveys surveys,
            Results results,
            FormViews views,
            NationalAddresses addresses,
            ObjectProvider<ResultPart> parts) {
        this.parts = parts.stream().toList();
        this.surveys = surveys;
        this.results = results;
        this.views = views;
        this.addresses = addresses;
    }

    @GetMapping("/hasil.csv")
    ResponseEntity<String> everything(Site site) {
        var published = results.published(site.organisation());
        return csv("skm.csv", ResultCsv.of(published, results::unit, site.zone()));
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Page page, Model model) {
        var frozen = surveys.replaced(page.site().organisation(), code);
        if (frozen.isPresent()) {
            return "redirect:" + page.link("/skm/periksa/" + frozen.get());
        }
        var survey = published(page.site().organisation(), code);
        model.addAttribute("head", views.head(survey));
        model.addAttribute("view", new ResultView(results.of(survey), page));
        model.addAttribute("parts", parts(survey, page));
        model.addAttribute("national", addresses.of(survey).orElse(""));
        return "survey/result";
    }

    @GetMapping("/{code}/unsur.csv")
    ResponseEntity<String> elements(@PathVariable String code, OrganisationId organisation) {
        var survey = published(organisation, code);
        var file = "skm-" + survey.code().replaceAll("[^A-Za-z0-9-]", "-") + ".csv";
        return csv(file, ElementCsv.of(results.of(survey)));
    }

    private List<Content> parts(Survey survey, Page page) {
        return parts.stream()
                .map(part -> part.section(page, survey.code()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ResponseEntity<String> csv(String file, String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .body(content);
    }

    private Survey published(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .filter(survey -> survey.state() == SurveyState.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
