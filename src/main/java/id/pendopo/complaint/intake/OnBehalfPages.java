package id.pendopo.complaint.intake;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.attachment.Parcel;
import id.pendopo.layout.Option;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer writes down a complaint for somebody else, on one page. */
@Controller
class OnBehalfPages {

    private static final String PATH = "/petugas/pengaduan/baru";
    private static final int KEY_LENGTH = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final OnBehalf onBehalf;
    private final Cleaning cleaning;
    private final IntakeViews views;
    private final Addressees addressees;

    OnBehalfPages(OnBehalf onBehalf, Cleaning cleaning, IntakeViews views, Addressees addressees) {
        this.onBehalf = onBehalf;
        this.cleaning = cleaning;
        this.views = views;
        this.addressees = addressees;
    }

    @GetMapping(PATH)
    @Requires(Role.COMPLAINT_OFFICER)
    String ask(Officer officer, Page page, Model model) {
        var today = DAY.format(page.local(page.now()));
        var fresh = Map.of(OnBehalf.DAY, today, OnBehalf.KEY, Crockford.random(KEY_LENGTH));
        return form(officer, FormState.of(fresh), page, model);
    }

    @PostMapping(PATH)
    @Requires(Role.COMPLAINT_OFFICER)
    String take(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var filled = Filling.given(Filled.NOTHING, OnBehalf.FIELDS, fields);
        var outcome = taken(officer, page, filled, request);
        return switch (outcome) {
            case Outcome.Done<CaseSending.Sent>(var sent) -> {
                response.setHeader("Cache-Control", "no-store");
                model.addAttribute("receipt", ReceiptView.of(sent, page));
                yield "complaint/intake/slip";
            }
            case Outcome.Refused<CaseSending.Sent>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield form(officer, filled.state().with(distinct(problems)), page, model);
            }
        };
    }

    private Outcome<CaseSending.Sent> taken(
            Officer officer, Page page, Filled filled, HttpServletRequest request)
            throws IOException {
        try (var parcel = Parcel.of(request)) {
            return switch (cleaning.all(Field.FILES, parcel.files())) {
                case Outcome.Done<List<Clean>>(var files) ->
                        onBehalf.take(officer, page.site(), filled, files);
                case Outcome.Refused<List<Clean>> refused -> refused.as();
            };
        }
    }

    private static List<Problem> distinct(List<Problem> problems) {
        return problems.stream().distinct().toList();
    }

    private String form(Officer officer, FormState form, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "channels",
                OnBehalf.channels()
                        .map(
                                one ->
                                        new Option(
                                                one.name(),
                                                page.t("complaint.intake.desk." + one.name())))
                        .toList());
        model.addAttribute("categories", views.categories(page));
        model.addAttribute("districts", views.districts(officer.organisation()));
        model.addAttribute("units", addressees.units(officer.organisation()));
        return "complaint/intake/onBehalf";
    }
}
