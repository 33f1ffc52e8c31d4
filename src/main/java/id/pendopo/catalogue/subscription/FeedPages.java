package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.Services;
import id.pendopo.shared.Page;
import id.pendopo.web.AtomFeed;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What was decided about standards, as a feed. */
@Controller
class FeedPages {

    private static final int MOST = 50;

    private final Subscriptions subscriptions;
    private final Services services;
    private final PublicAddress address;

    FeedPages(Subscriptions subscriptions, Services services, PublicAddress address) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.address = address;
    }

    @GetMapping("/layanan/perubahan.atom")
    void all(Page page, HttpServletResponse response) throws IOException {
        write("", page.t("catalogue.follow.feed"), "/layanan", page, response);
    }

    @GetMapping("/layanan/{code}/perubahan.atom")
    void one(@PathVariable String code, Page page, HttpServletResponse response)
            throws IOException {
        var service =
                services.find(page.site().organisation(), code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var path = "/layanan/" + service.code();
        write(
                service.code(),
                page.t("catalogue.standard.title", service.name()),
                path,
                page,
                response);
    }

    private void write(
            String code, String title, String path, Page page, HttpServletResponse response)
            throws IOException {
        var news = subscriptions.latest(page.site().organisation(), code, MOST);
        var site = address.here();
        new AtomFeed(
                        title,
                        latest(news).atOffset(ZoneOffset.UTC),
                        site + page.link(path + "/perubahan.atom"),
                        site + page.link(path),
                        news.stream().map(one -> entry(one, site, page)).toList())
                .write(page, response);
    }

    private static Instant latest(List<News> news) {
        return news.isEmpty() ? Instant.EPOCH : news.getFirst().at();
    }

    private static AtomFeed.Entry entry(News news, String site, Page page) {
        return new AtomFeed.Entry(
                "urn:uuid:" + news.id(),
                null,
                news.service() + ": " + news.sentence(page),
                news.at().atOffset(ZoneOffset.UTC),
                null,
                site + page.link(news.path()),
                news.reason());
    }
}
