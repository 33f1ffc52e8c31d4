package id.pendopo.catalogue;

import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue for programs. */
@RestController
class ServiceApi {

    private final Listing listing;
    private final Catalogue catalogue;

    ServiceApi(Listing listing, Catalogue catalogue) {
        this.listing = listing;
        this.catalogue = catalogue;
    }

    /** The filters, in the words of programs. */
    record Asked(
            @Nullable String event,
            @Nullable String audience,
            @Nullable String unit,
            @Nullable String region,
            @Nullable Boolean openNow,
            @Nullable String facility) {

        Narrowing narrowing() {
            return new Narrowing(
                    given(event),
                    given(audience),
                    given(unit),
                    given(region),
                    Boolean.TRUE.equals(openNow),
                    given(facility));
        }

        private static String given(@Nullable String word) {
            return word == null ? "" : word;
        }
    }

    @GetMapping(path = "/api/v1/services", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> services(
            @RequestParam(defaultValue = "") String q,
            Asked asked,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "") String cursor,
            Page page) {
        var wording = new Wording(page);
        return switch (listing.some(page, q, asked.narrowing(), limit, cursor)) {
            case Done(var some) -> {
                var items =
                        some.matches().stream()
                                .map(match -> ServiceJson.item(match, wording))
                                .toList();
                var next = some.next() == null ? null : some.next().mark();
                yield ResponseEntity.ok(new ServiceJson.Items(items, next));
            }
            case Refused(var problems) -> ProblemDetails.refused(problems, page.texts());
        };
    }

    @GetMapping(path = "/api/v1/services/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ServiceJson.Detail service(@PathVariable String code, Page page) {
        return catalogue
                .entry(page.site().organisation(), code)
                .map(
                        entry ->
                                ServiceJson.detail(
                                        entry, catalogue.law(page.language()), new Wording(page)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Written piece by piece, so that no catalogue is too large for it. */
    @GetMapping("/api/v1/services.csv")
    @Nullable ResponseEntity<?> csv(
            @RequestParam(defaultValue = "") String unit, Page page, HttpServletResponse response)
            throws IOException {
        switch (listing.all(page, unit)) {
            case Done(var services) -> {
                response.setContentType("text/csv;charset=UTF-8");
                response.setHeader("Content-Disposition", "attachment; filename=\"layanan.csv\"");
                ServiceCsv.write(services, new Wording(page), response.getOutputStream());
                return null;
            }
            case Refused(var problems) -> {
                return ProblemDetails.refused(problems, page.texts());
            }
        }
    }
}
