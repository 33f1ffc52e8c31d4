package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other systems where the endpoints are and what can be reported. */
@RestController
class OfferingApi {

    private final Offering offering;
    private final Jurisdictions jurisdictions;

    OfferingApi(Offering offering, Jurisdictions jurisdictions) {
        this.offering = offering;
        this.jurisdictions = jurisdictions;
    }

    @GetMapping("/open311/discovery.{format}")
    ResponseEntity<byte[]> discovery(@PathVariable String format, Page page) {
        return Answers.of(format, page.texts(), () -> Outcome.done(offering.discovery(page)));
    }

    @GetMapping({"/open311/v2/services.{format}", "/open311/test/v2/services.{format}"})
    ResponseEntity<byte[]> services(
            @PathVariable String format, HttpServletRequest request, Page page) {
        return answer(format, request, page, () -> Outcome.done(offering.services(page)));
    }

    @GetMapping({
        "/open311/v2/services/{code}.{format}",
        "/open311/test/v2/services/{code}.{format}"
    })
    ResponseEntity<byte[]> definition(
            @PathVariable String code,
            @PathVariable String format,
            HttpServletRequest request,
            Page page) {
        return answer(format, request, page, () -> offering.definition(code, page));
    }

    /** Whatever else is asked for below the prefix, in whatever way. */
    @RequestMapping("/open311/{*rest}")
    ResponseEntity<byte[]> nothing(@PathVariable String rest, Page page) {
        return Answers.nothing(Format.at(rest), page.texts());
    }

    private ResponseEntity<byte[]> answer(
            String format,
            HttpServletRequest request,
            Page page,
            Supplier<Outcome<Reply>> outcome) {
        return Answers.of(
                format,
                page.texts(),
                () ->
                        jurisdictions
                                .problem(Parameters.of(request.getQueryString()), page.site())
                                .<Outcome<Reply>>map(one -> Outcome.refused(List.of(one)))
                                .orElseGet(outcome));
    }
}
