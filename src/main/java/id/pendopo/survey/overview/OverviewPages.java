package id.pendopo.survey.overview;

import id.pendopo.layout.Paging;
import id.pendopo.shared.Page;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.ResultLine;
import id.pendopo.survey.Results;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The results of all units, and of any part of the tree, for everybody. */
@Controller
class OverviewPages {

    private static final int ROWS = 20;

    private final Overviews overviews;
    private final Results results;
    private final FormViews views;

    OverviewPages(Overviews overviews, Results results, FormViews views) {
        this.overviews = overviews;
        this.results = results;
        this.views = views;
    }

    @GetMapping("/skm")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            Page page,
            Model model) {
        var organisation = page.site().organisation();
        var address = "/skm?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&halaman=";
        int from = new Paging(halaman, ROWS, Integer.MAX_VALUE, address).offset();
        var latest = results.latest(organisation, q, from, ROWS);
        var paging = new Paging(halaman, ROWS, latest.total(), address);
        model.addAttribute("words", q);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines",
                latest.results().stream()
                        .map(past -> ResultLine.of(past, views.head(past.survey()), page))
                        .toList());
        boolean whole = q.isEmpty() && paging.number() == 1 && latest.total() > 1;
        model.addAttribute(
                "view", whole ? new OverviewPage(overviews.ofAll(organisation), page) : null);
        return "survey/overview/list";
    }

    @GetMapping("/skm/unit/{unit}")
    String unit(@PathVariable String unit, Page page, Model model) {
        var organisation = page.site().organisation();
        var node =
                overviews
                        .unit(organisation, unit)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", new OverviewPage(overviews.of(organisation, node), page));
        model.addAttribute("above", overviews.above(organisation, node).orElse(null));
        model.addAttribute(
                "parts",
                overviews.below(organisation, node).stream()
                        .map(part -> new OverviewPage(part, page))
                        .toList());
        return "survey/overview/unit";
    }
}
