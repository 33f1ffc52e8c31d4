package id.pendopo.complaint.safe;

import id.pendopo.attachment.Parcel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.safe.SafeCases.Act;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where the receipt leads back to the case. Every answer bears status 200, so that no log of a
 * proxy tells whether a receipt was a real one.
 */
@Controller
class SafeCasePages {

    private final SafeCases cases;
    private final SafeFiles files;
    private final Organisations organisations;

    SafeCasePages(SafeCases cases, SafeFiles files, Organisations organisations) {
        this.cases = cases;
        this.files = files;
        this.organisations = organisations;
    }

    @GetMapping("/lapor-aman/lacak")
    String ask(Model model) {
        return ask(model, FormState.EMPTY, false);
    }

    @PostMapping("/lapor-aman/lacak")
    String open(Page page, HttpServletRequest request, Model model) throws IOException {
        if (TurnDoor.busy(request)) {
            return ask(model, FormState.EMPTY, true);
        }
        try (var parcel = Parcel.of(request)) {
            return open(parcel, request.getRemoteAddr(), page, model);
        }
    }

    private String open(Parcel parcel, String address, Page page, Model model) {
        var number = parcel.field("nomor");
        var found = cases.find(page.site().organisation(), number);
        if (found.isEmpty()) {
            return unknown(model);
        }
        var digits = SafeReceipts.digits(number);
        if (parcel.field("lakukan").isEmpty()) {
            return show(page, model, digits, found.get(), FormState.EMPTY, false);
        }
        return switch (acted(found.get(), parcel, address)) {
            case Outcome.Done<Complaint>(var moved) ->
                    show(page, model, digits, moved, FormState.EMPTY, true);
            case Outcome.Refused<Complaint>(var problems) -> {
                var form = FormState.of(Map.of("kata", parcel.field("kata"))).with(problems);
                yield show(page, model, digits, found.get(), form, false);
            }
        };
    }

    /** Files are cleaned only when the step is possible: all visitors wait for that in turn. */
    private Outcome<Complaint> acted(Complaint seen, Parcel parcel, String address) {
        var act = act(parcel, List.of());
        if (parcel.files().isEmpty() || !cases.brings(act)) {
            return cases.act(seen, act);
        }
        var problems = cases.hindrances(seen, act);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return switch (files.clean(parcel.files(), address)) {
            case Outcome.Refused<List<NewComplaint.Upload>> refused -> refused.as();
            case Outcome.Done<List<NewComplaint.Upload>>(var uploads) ->
                    cases.act(seen, act(parcel, uploads));
        };
    }

    private static Act act(Parcel parcel, List<NewComplaint.Upload> uploads) {
        return new Act(
                parcel.field("lakukan"),
                parcel.field("kata").replace("\r\n", "\n").replace("\0", ""),
                number(parcel.field("nilai")),
                number(parcel.field("versi")),
                uploads);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static String unknown(Model model) {
        var unknown = Problem.of("nomor", Refusal.RECEIPT_UNKNOWN);
        return ask(model, FormState.EMPTY.with(List.of(unknown)), false);
    }

    static String ask(Model model, FormState form, boolean busy) {
        model.addAttribute("form", form);
        model.addAttribute("busy", busy);
        return "complaint/safe/lookup";
    }

    private String show(
            Page page,
            Model model,
            String digits,
            Complaint complaint,
            FormState form,
            boolean done) {
        var unit =
                organisations
                        .unit(complaint.organisation(), complaint.owner())
                        .map(Unit::name)
                        .orElse("");
        var stars =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                star ->
                                        new Option(
                                                Integer.toString(star),
                                                page.t("complaint.safe.star." + star)))
                        .toList();
        model.addAttribute(
                "view",
                new CaseView(
                        digits,
                        complaint,
                        cases.told(complaint),
                        cases.files(complaint),
                        unit,
                        cases.readings(complaint),
                        form,
                        stars,
                        done));
        return "complaint/safe/show";
    }
}
