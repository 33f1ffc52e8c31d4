package id.pendopo.calendar;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where administrators enter holidays, each with its decree. */
@Controller
@RequestMapping("/petugas/kalender")
class CalendarDeskPages {

    private static final String HOME = "/petugas/kalender";
    private static final Set<String> DONE = Set.of("hari", "aturan");

    private final Amendments amendments;
    private final CalendarDeskViews views;

    CalendarDeskPages(Amendments amendments, CalendarDeskViews views) {
        this.amendments = amendments;
        this.views = views;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String list(Officer officer, Model model) {
        model.addAttribute("lines", views.lines(officer));
        return "calendar/list";
    }

    @GetMapping("/{unit}")
    @Requires(Role.ADMIN)
    String show(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String hasil,
            Officer officer,
            Page page,
            Model model) {
        model.addAttribute("done", DONE.contains(hasil) ? hasil : "");
        return show(known(officer, unit), tahun, FormState.EMPTY, List.of(), page, model);
    }

    @PostMapping("/{unit}/hari")
    @Requires(Role.ADMIN)
    String amend(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String keputusan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var place = known(officer, unit);
        var form =
                FormState.of(
                        Map.of(
                                "tanggal", tanggal,
                                "jenis", jenis,
                                "nama", nama,
                                "english", english,
                                "keputusan", keputusan));
        var fields = new DayFields(tanggal, clean(jenis), clean(nama), clean(english));
        return switch (fields.change()) {
            case Outcome.Done<Change>(var change) ->
                    settled(
                            amendments.amend(officer, unit, clean(keputusan), List.of(change)),
                            place,
                            form,
                            String.valueOf(change.date().getYear()),
                            page,
                            model,
                            response);
            case Outcome.Refused<Change>(var problems) ->
                    refused(problems, place, form, "", List.of(), page, model, response);
        };
    }

    @PostMapping("/{unit}/impor")
    @Requires(Role.ADMIN)
    String take(
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(name = "jenis-berkas", defaultValue = "HOLIDAY") String kind,
            @RequestParam(name = "keputusan-berkas", defaultValue = "") String decree,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var place = known(officer, unit);
        var form = FormState.of(Map.of("jenis-berkas", kind, "keputusan-berkas", decree));
        var content = berkas == null ? new byte[0] : berkas.getBytes();
        return switch (CalendarFile.read(content, DayKind.of(kind).orElse(DayKind.HOLIDAY))) {
            case Outcome.Refused<CalendarFile.Read>(var problems) ->
                    refused(problems, place, form, "", List.of(), page, model, response);
            case Outcome.Done<CalendarFile.Read>(var read) when !read.faults().isEmpty() -> {
                var problem = Problem.of("berkas", Refusal.ROWS_UNREADABLE, rows(read.faults()));
                yield refused(
                        List.of(problem), place, form, "", read.faults(), page, model, response);
            }
            case Outcome.Done<CalendarFile.Read>(var read) -> {
                var year = String.valueOf(read.changes().getFirst().date().getYear());
                var outcome = amendments.amend(officer, unit, clean(decree), read.changes());
                yield switch (outcome) {
                    case Outcome.Done<Amendments.Made> _ -> home(place, "hari&tahun=" + year, page);
                    case Outcome.Refused<Amendments.Made>(var problems) -> {
                        var named = problems.stream().map(CalendarDeskPages::ofFile).toList();
                        yield refused(named, place, form, "", List.of(), page, model, response);
                    }
                };
            }
        };
    }

    /** How many rows are to be mended; a row may have several faults. */
    private static long rows(List<CalendarFile.Fault> faults) {
        return faults.stream().mapToLong(CalendarFile.Fault::row).distinct().count();
    }

    /** The fields of the file's own form. */
    private static Problem ofFile(Problem problem) {
        var field = problem.field().equals("keputusan") ? "keputusan-berkas" : "berkas";
        return new Problem(field, problem.reason(), problem.arguments());
    }

    @PostMapping("/{unit}/aturan")
    @Requires(Role.ADMIN)
    String settings(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var place = known(officer, unit);
        var form = new FormState(typed, List.of());
        var own = form.value("pekan").equals("sendiri");
        var leave =
                switch (form.value("cuti")) {
                    case "libur" -> Boolean.TRUE;
                    case "kerja" -> Boolean.FALSE;
                    default -> null;
                };
        var outcome = amendments.settings(officer, unit, own ? weekend(typed) : null, leave);
        return switch (outcome) {
            case Outcome.Done<String> _ -> home(place, "aturan", page);
            case Outcome.Refused<String>(var problems) ->
                    refused(problems, place, form, "", List.of(), page, model, response);
        };
    }

    private static Set<DayOfWeek> weekend(MultiValueMap<String, String> typed) {
        var days = new HashSet<DayOfWeek>();
        for (var number : typed.getOrDefault("istirahat", List.of())) {
            if (number.matches("[1-7]")) {
                days.add(DayOfWeek.of(Integer.parseInt(number)));
            }
        }
        return days;
    }

    private String settled(
            Outcome<Amendments.Made> outcome,
            Unit place,
            FormState form,
            String year,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Amendments.Made> _ -> home(place, "hari&tahun=" + year, page);
            case Outcome.Refused<Amendments.Made>(var problems) ->
                    refused(problems, place, form, year, List.of(), page, model, response);
        };
    }

    private String refused(
            List<Problem> problems,
            Unit place,
            FormState form,
            String year,
            List<CalendarFile.Fault> faults,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(problems.getFirst().reason().status());
        return show(place, year, form.with(problems), faults, page, model);
    }

    private String show(
            Unit place,
            String year,
            FormState form,
            List<CalendarFile.Fault> faults,
            Page page,
            Model model) {
        views.show(place, year, form, page, model);
        model.addAttribute("faults", faults);
        return "calendar/show";
    }

    private Unit known(Officer officer, String unit) {
        return amendments
                .acting(officer, unit)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String home(Unit place, String done, Page page) {
        return "redirect:" + page.link(HOME + "/" + place.code() + "?hasil=" + done);
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
