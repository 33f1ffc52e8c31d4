package id.pendopo.calendar;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days off as citizens see them. */
@Controller
class CalendarPages {

    private final Calendars calendars;
    private final Organisations organisations;

    CalendarPages(Calendars calendars, Organisations organisations) {
        this.calendars = calendars;
        this.organisations = organisations;
    }

    @GetMapping("/kalender")
    String year(
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String unit,
            OrganisationId organisation,
            Page page,
            Model model) {
        int now = page.local(page.now()).getYear();
        int year = tahun.matches("\\d{4}") ? Integer.parseInt(tahun) : now;
        var place =
                unit.isEmpty()
                        ? organisations.root(organisation)
                        : organisations
                                .unit(organisation, unit)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var view = new CalendarView(calendars.at(organisation, place), year, page);
        model.addAttribute("view", view);
        model.addAttribute("unit", place);
        model.addAttribute("chosen", unit);
        return "calendar/year";
    }
}
