package id.pendopo.opendata;

import id.pendopo.catalogue.Offers;
import id.pendopo.followup.Board;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.Publications;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** What search engines are told: where everything is, and where not to look. */
@RestController
class SiteMapPages {

    /** Pages that are there however little the house holds. */
    private static final List<String> ALWAYS =
            List.of(
                    "/",
                    "/layanan",
                    "/unit",
                    "/skm",
                    "/tindak-lanjut",
                    "/data-terbuka",
                    "/data-terbuka/api",
                    "/kalender",
                    "/audit/kepala",
                    "/aksesibilitas",
                    "/privasi");

    private final Offers offers;
    private final Organisations organisations;
    private final Publications publications;
    private final Board board;
    private final PublicAddress address;

    SiteMapPages(
            Offers offers,
            Organisations organisations,
            Publications publications,
            Board board,
            PublicAddress address) {
        this.offers = offers;
        this.organisations = organisations;
        this.publications = publications;
        this.board = board;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    @Nullable ResponseEntity<?> map(Page page, HttpServletResponse response) throws IOException {
        var map = of(page);
        write(response, map::write);
        return null;
    }

    @GetMapping("/sitemap/{number}.xml")
    @Nullable ResponseEntity<?> file(
            @PathVariable int number, Page page, HttpServletResponse response) throws IOException {
        var map = of(page);
        if (number < 1 || number > map.files()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        write(response, output -> map.writeFile(number, output));
        return null;
    }

    /** The demo is fictional: nobody should come upon it who looks for a real service. */
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots(Page page) {
        return page.demo() || !page.site().prepared()
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow: /petugas\nDisallow: /en/petugas\nSitemap: "
                        + address.here()
                        + "/sitemap.xml\n";
    }

    private SiteMap of(Page page) {
        var organisation = page.site().organisation();
        var pages = new ArrayList<SiteMap.Page>();
        if (page.site().prepared()) {
            ALWAYS.forEach(path -> pages.add(new SiteMap.Page(path, null)));
            for (var mark : offers.marks(organisation)) {
                pages.add(new SiteMap.Page("/layanan/" + escaped(mark.code()), mark.updatedAt()));
            }
            organisations.units(organisation).stream()
                    .filter(Unit::active)
                    .forEach(
                            unit ->
                                    pages.add(
                                            new SiteMap.Page(
                                                    "/unit/" + escaped(unit.code()), null)));
            for (var mark : publications.marks(organisation)) {
                pages.add(new SiteMap.Page("/skm/" + escaped(mark.code()), mark.publishedAt()));
            }
            for (var mark : board.marks(organisation)) {
                pages.add(
                        new SiteMap.Page(
                                "/tindak-lanjut/" + escaped(mark.code()), mark.changedAt()));
            }
        }
        return new SiteMap(address.here(), pages);
    }

    private static void write(HttpServletResponse response, Consumer<Consumer<String>> content)
            throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        Writer writer = response.getWriter();
        content.accept(
                text -> {
                    try {
                        writer.write(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String escaped(String code) {
        return UriUtils.encode(code, StandardCharsets.UTF_8);
    }
}
