package id.pendopo.complaint.safe;

import id.pendopo.attachment.Parcel;
import id.pendopo.complaint.CaseClass;
import id.pendopo.complaint.Category;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.clock.Stage;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody reports without being known. The receipt is the answer to the form itself. */
@Controller
class SafePages {

    private final SafeReports reports;
    private final Law law;
    private final Organisations organisations;

    SafePages(SafeReports reports, Law law, Organisations organisations) {
        this.reports = reports;
        this.law = law;
        this.organisations = organisations;
    }

    @GetMapping("/lapor-aman")
    String form(Page page, HttpServletRequest request, Model model) {
        return form(page, request, model, FormState.of(Map.of("tampil", "tidak")));
    }

    @PostMapping("/lapor-aman")
    String send(Page page, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        try (var parcel = Parcel.of(request)) {
            return send(parcel, page, request, response, model);
        }
    }

    private String send(
            Parcel parcel,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var envelope =
                new SafeReports.Envelope(
                        request.getRemoteAddr(),
                        parcel.field("kunci"),
                        parcel.field("upaya"),
                        parcel.files());
        var form = SafeForm.of(parcel.fields());
        return switch (reports.take(page.site(), form, envelope, page.language())) {
            case Outcome.Done<SafeReports.Given>(var given) -> {
                model.addAttribute("given", given);
                model.addAttribute("days", days(page));
                yield "complaint/safe/sent";
            }
            case Outcome.Refused<SafeReports.Given>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                var values = new HashMap<>(parcel.fields());
                values.putIfAbsent("tampil", "tidak");
                var state = FormState.of(values).with(SafeForm.here(problems));
                yield form(page, request, model, state);
            }
        };
    }

    private String form(Page page, HttpServletRequest request, Model model, FormState form) {
        model.addAttribute(
                "view",
                new FormView(
                        form,
                        reports.key(),
                        reports.effortBits(),
                        request.getHeader("Cookie") != null,
                        categories(page),
                        units(page),
                        List.of(
                                new Option("tidak", page.t("complaint.safe.show.no")),
                                new Option(
                                        "ya",
                                        page.t("complaint.safe.show.yes"),
                                        page.t("complaint.safe.show.yes.hint")))));
        return "complaint/safe/form";
    }

    /** Within how many working days it is read. */
    private int days(Page page) {
        var rules = law.on(page.local(page.now()).toLocalDate()).rules();
        return Objects.requireNonNull(rules.steps().get(Stage.VERIFYING)).days();
    }

    /** What people are most afraid to say stands first. */
    private List<Option> categories(Page page) {
        return law.categories().stream()
                .sorted(Comparator.comparing(category -> !supervised(category)))
                .map(category -> new Option(category.code(), category.name().in(page.language())))
                .toList();
    }

    private boolean supervised(Category category) {
        return law.caseClass(category.caseClass()).filter(CaseClass::supervision).isPresent();
    }

    private List<Option> units(Page page) {
        return organisations.units(page.site().organisation()).stream()
                .filter(Unit::active)
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
