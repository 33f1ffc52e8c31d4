package id.pendopo.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Paging;
import id.pendopo.shared.Page;
import java.net.URLEncoder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' pages of the catalogue. */
@Controller
class ServicesOfficerPages {

    private static final int PAGE_SIZE = 100;

    private final Catalogue catalogue;
    private final ReviewPeriod period;
    private final Services services;

    ServicesOfficerPages(Catalogue catalogue, ReviewPeriod period, Services services) {
        this.catalogue = catalogue;
        this.period = period;
        this.services = services;
    }

    /**
     * One service in the list.
     *
     * @param due when its standard is to be looked at again; null when there is none
     * @param complete its standard speaks on every component of the law
     * @param late that day has come
     */
    record Row(
            StandingStore.Condition condition,
            @Nullable LocalDate due,
            boolean complete,
            boolean late) {}

    @GetMapping("/petugas/layanan")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String services(
            Officer officer,
            Page page,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "halaman", defaultValue = "1") int number,
            Model model) {
        int shown = Math.clamp(number, 1, 1_000_000);
        var words = typed.replace("\u0000", "").strip();
        var conditions = catalogue.conditions(officer, words, PAGE_SIZE, (shown - 1) * PAGE_SIZE);
        int components = catalogue.law(page.language()).size();
        int limit = period.months();
        var today = page.local(page.now()).toLocalDate();
        long total = conditions.isEmpty() ? 0 : conditions.getFirst().total();
        model.addAttribute(
                "rows",
                conditions.stream().map(one -> row(one, components, limit, today)).toList());
        model.addAttribute(
                "awaiting",
                services.awaiting(
                        officer.organisation(), officer.paths(Role.ADMIN, Role.UNIT_HEAD)));
        model.addAttribute("components", components);
        model.addAttribute("limit", limit);
        model.addAttribute("words", words);
        var query = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, UTF_8) + "&";
        model.addAttribute(
                "paging",
                new Paging(shown, PAGE_SIZE, total, "/petugas/layanan?" + query + "halaman="));
        return "catalogue/officerList";
    }

    private static Row row(
            StandingStore.Condition condition, int components, int limit, LocalDate today) {
        var reviewed = condition.reviewed();
        var due = reviewed == null ? null : reviewed.plusMonths(limit);
        return new Row(
                condition,
                due,
                condition.filled() == components,
                due != null && !due.isAfter(today));
    }
}
