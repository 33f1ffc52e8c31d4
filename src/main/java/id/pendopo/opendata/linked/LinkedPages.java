package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Offer;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The catalogue for programs that link data: by address, and at each service by what they accept.
 */
@RestController
class LinkedPages {

    private static final String TURTLE = "text/turtle";
    private static final String JSON_LD = "application/ld+json";

    private final LinkedCatalogue catalogue;
    private final Organisations organisations;
    private final PublicAddress address;
    private final JsonLdContext context = new JsonLdContext();

    LinkedPages(LinkedCatalogue catalogue, Organisations organisations, PublicAddress address) {
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.address = address;
    }

    @GetMapping("/catalog.ttl")
    @Nullable ResponseEntity<?> catalogueAsTurtle(Page page, HttpServletResponse response)
            throws IOException {
        return whole(page, TURTLE, response);
    }

    @GetMapping("/catalog.jsonld")
    @Nullable ResponseEntity<?> catalogueAsJsonLd(Page page, HttpServletResponse response)
            throws IOException {
        return whole(page, JSON_LD, response);
    }

    @GetMapping("/layanan/{code}.ttl")
    @Nullable ResponseEntity<?> fileAsTurtle(
            @PathVariable String code, Page page, HttpServletResponse response) throws IOException {
        return one(code, page, TURTLE, response);
    }

    @GetMapping("/layanan/{code}.jsonld")
    @Nullable ResponseEntity<?> fileAsJsonLd(
            @PathVariable String code, Page page, HttpServletResponse response) throws IOException {
        return one(code, page, JSON_LD, response);
    }

    @GetMapping(
            path = {"/layanan/{code}", "/api/v1/services/{code}"},
            produces = TURTLE)
    @Nullable ResponseEntity<?> serviceAsTurtle(
            @PathVariable String code, Page page, HttpServletResponse response) throws IOException {
        return one(code, page, TURTLE, response);
    }

    @GetMapping(
            path = {"/layanan/{code}", "/api/v1/services/{code}"},
            produces = JSON_LD)
    @Nullable ResponseEntity<?> serviceAsJsonLd(
            @PathVariable String code, Page page, HttpServletResponse response) throws IOException {
        return one(code, page, JSON_LD, response);
    }

    /** What the short names of the JSON-LD mean. It changes with releases only. */
    @GetMapping("/data-terbuka/konteks.jsonld")
    ResponseEntity<byte[]> context() {
        return ResponseEntity.ok()
                .header("Content-Type", JSON_LD)
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(JsonLdContext.content());
    }

    private @Nullable ResponseEntity<?> whole(Page page, String type, HttpServletResponse response)
            throws IOException {
        var names = names(page);
        return send(names, type, response, writer -> catalogue.writeAll(names, writer));
    }

    private @Nullable ResponseEntity<?> one(
            String code, Page page, String type, HttpServletResponse response) throws IOException {
        var names = names(page);
        Offer offer =
                catalogue
                        .find(names, code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = names.page(offer.service().code()).text();
        response.setHeader("Content-Location", file + (type.equals(TURTLE) ? ".ttl" : ".jsonld"));
        return send(names, type, response, writer -> catalogue.write(names, offer, writer));
    }

    /** An empty house has nothing to say yet. */
    private Namespace names(Page page) {
        if (!page.site().prepared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var base = address.here();
        return Namespace.of(page, base, organisations.units(page.site().organisation()));
    }

    private @Nullable ResponseEntity<?> send(
            Namespace names, String type, HttpServletResponse response, Consumer<RdfWriter> content)
            throws IOException {
        boolean turtle = type.equals(TURTLE);
        response.setContentType(turtle ? TURTLE + ";charset=UTF-8" : JSON_LD);
        response.setHeader("Access-Control-Allow-Origin", "*");
        var output = response.getOutputStream();
        var writer =
                turtle
                        ? new TurtleWriter(output)
                        : new JsonLdWriter(
                                output, context, names.base() + "/data-terbuka/konteks.jsonld");
        content.accept(writer);
        // Not closed after a defect: so its page can still take the place of half a file.
        writer.close();
        return null;
    }
}
