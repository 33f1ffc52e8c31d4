package id.pendopo.catalogue.sought;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows officers what people look for and do not find. */
@Controller
class SoughtPages {

    private static final int PAGE_SIZE = 50;
    private static final int MOST = 10_000;
    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    private final Sought sought;

    SoughtPages(Sought sought) {
        this.sought = sought;
    }

    @GetMapping("/petugas/layanan/pencarian")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String words(
            Officer officer,
            Page page,
            @RequestParam(name = "hari", defaultValue = "90") int days,
            @RequestParam(name = "halaman", defaultValue = "1") int number,
            Model model) {
        int period = period(days);
        int shown = Math.clamp(number, 1, 1_000_000);
        var from = from(page, period);
        var organisation = officer.organisation();
        var words = sought.words(organisation, from, PAGE_SIZE, (shown - 1) * PAGE_SIZE);
        long total = words.isEmpty() ? 0 : words.getFirst().total();
        var address = "/petugas/layanan/pencarian?hari=" + period;
        model.addAttribute("words", words);
        model.addAttribute("all", sought.all(organisation, from));
        model.addAttribute("from", from);
        model.addAttribute("least", sought.shownFrom());
        model.addAttribute("days", period);
        model.addAttribute("form", FormState.of(Map.of("hari", Integer.toString(period))));
        model.addAttribute(
                "periods",
                PERIODS.stream()
                        .map(
                                one ->
                                        new Option(
                                                one.toString(),
                                                page.t("catalogue.sought.days", page.number(one))))
                        .toList());
        model.addAttribute("paging", new Paging(shown, PAGE_SIZE, total, address + "&halaman="));
        return "catalogue/sought/words";
    }

    @GetMapping("/petugas/layanan/pencarian.csv")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    void csv(
            Officer officer,
            Page page,
            @RequestParam(name = "hari", defaultValue = "90") int days,
            HttpServletResponse response)
            throws IOException {
        var from = from(page, period(days));
        var words = sought.words(officer.organisation(), from, MOST, 0);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"pencarian.csv\"");
        try (var rows =
                CSVFormat.RFC4180.print(
                        new OutputStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8))) {
            rows.printRecord("word", "from", "searches", "nothing", "nearest", "used");
            for (var line : words) {
                var count = line.count();
                rows.printRecord(
                        line.word(),
                        from,
                        count.searches(),
                        count.nothing(),
                        count.nearest(),
                        line.known());
            }
        }
    }

    private static int period(int days) {
        return PERIODS.contains(days) ? days : 90;
    }

    private static LocalDate from(Page page, int days) {
        return page.local(page.now()).toLocalDate().minusDays(days - 1L);
    }
}
