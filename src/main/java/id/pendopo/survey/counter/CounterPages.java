package id.pendopo.survey.counter;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers name the counters of a survey, print their posters and set up kiosks. */
@Controller
@RequestMapping("/petugas/survei/{code}")
class CounterPages {

    private final Counters counters;
    private final CounterViews views;
    private final DeskViews desk;

    CounterPages(Counters counters, CounterViews views, DeskViews desk) {
        this.counters = counters;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping("/qr")
    @Requires(Role.SURVEY_OFFICER)
    String list(@PathVariable String code, Officer officer, Page page, Model model) {
        return list(known(officer, code), FormState.EMPTY, "", officer, page, model);
    }

    @PostMapping("/qr")
    @Requires(Role.SURVEY_OFFICER)
    String add(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String layanan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        return switch (counters.add(officer, code, nama, layanan)) {
            case Outcome.Done<Counter> _ -> home(survey, page);
            case Outcome.Refused<Counter>(var problems) -> {
                response.setStatus(422);
                var form = FormState.of(Map.of("nama", nama, "layanan", layanan));
                yield list(survey, form.with(problems), "", officer, page, model);
            }
        };
    }

    @PostMapping("/qr/{counter}")
    @Requires(Role.SURVEY_OFFICER)
    String change(
            @PathVariable String code,
            @PathVariable String counter,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String layanan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        return switch (counters.change(officer, code, counter, nama, layanan)) {
            case Outcome.Done<Counter> _ -> home(survey, page);
            case Outcome.Refused<Counter>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var named = problems.stream().map(one -> at(counter, one)).toList();
                var values = Map.of("nama-" + counter, nama, "layanan-" + counter, layanan);
                var form = FormState.of(values).with(named);
                yield list(survey, form, counter, officer, page, model);
            }
        };
    }

    @PostMapping("/qr/{counter}/hapus")
    @Requires(Role.SURVEY_OFFICER)
    String remove(
            @PathVariable String code, @PathVariable String counter, Officer officer, Page page) {
        var survey = known(officer, code);
        counters.remove(officer, code, counter);
        return home(survey, page);
    }

    /** Sheets to be printed, each on paper of its own. */
    @GetMapping("/qr/poster")
    @Requires(Role.SURVEY_OFFICER)
    String posters(
            @PathVariable String code,
            @RequestParam(defaultValue = CounterViews.ALL) String pilih,
            @RequestParam(defaultValue = "A4") String ukuran,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var posters = views.posters(survey, pilih, page);
        if (posters.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("posters", posters);
        model.addAttribute("small", ukuran.equals("A5"));
        model.addAttribute("wanted", pilih);
        return "survey/counter/posters";
    }

    @GetMapping("/kios")
    @Requires(Role.SURVEY_OFFICER)
    String kiosk(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String loket,
            @RequestParam(defaultValue = "") String layanan,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var place = new Place(layanan, counters.find(survey, loket).map(Counter::code).orElse(""));
        var path = page.link("/survei/" + survey.code() + "/kios" + place.query());
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("form", FormState.of(Map.of("loket", loket, "layanan", layanan)));
        model.addAttribute("places", views.places(survey));
        model.addAttribute("services", views.services(survey));
        model.addAttribute("address", views.site() + path);
        model.addAttribute("path", path);
        model.addAttribute("hours", views.hours(survey, page));
        return "survey/counter/kioskSetup";
    }

    private String list(
            Survey survey, FormState form, String open, Officer officer, Page page, Model model) {
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("lines", views.lines(survey, page));
        model.addAttribute("services", views.services(survey));
        model.addAttribute("form", form);
        model.addAttribute("open", open);
        return "survey/counter/qr";
    }

    /** The field of this counter's own form. */
    private static Problem at(String counter, Problem problem) {
        var field = problem.field().isEmpty() ? "" : problem.field() + "-" + counter;
        return new Problem(field, problem.reason(), problem.arguments());
    }

    private static String home(Survey survey, Page page) {
        return "redirect:" + page.link("/petugas/survei/" + survey.code() + "/qr");
    }

    private Survey known(Officer officer, String code) {
        return counters.acting(officer, code, Role.SURVEY_OFFICER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
