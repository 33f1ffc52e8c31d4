package id.pendopo.complaint.publication;

import id.pendopo.shared.Page;
import id.pendopo.web.AtomFeed;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases that were made public last, as a feed. */
@Controller
class CaseFeedPages {

    private static final int MOST = 50;
    private static final String PATH = "/pengaduan/terbaru.atom";

    private final PublicViews views;
    private final PublicAddress address;

    CaseFeedPages(PublicViews views, PublicAddress address) {
        this.views = views;
        this.address = address;
    }

    @GetMapping(PATH)
    void feed(Page page, HttpServletResponse response) throws IOException {
        var cases = views.latest(page, MOST);
        var site = address.here();
        var latest = cases.isEmpty() ? Instant.EPOCH : cases.getFirst().changed();
        new AtomFeed(
                        page.t("complaint.publication.feed"),
                        day(latest, page),
                        site + page.link(PATH),
                        site + page.link("/pengaduan"),
                        cases.stream().map(one -> entry(one, site, page)).toList())
                .write(page, response);
    }

    private static AtomFeed.Entry entry(PublicCase one, String site, Page page) {
        var path = "/pengaduan/" + one.code();
        return new AtomFeed.Entry(
                site + path,
                one.language(),
                one.title(),
                day(one.changed(), page),
                day(one.received(), page),
                site + page.link(path),
                CaseCard.excerpt(one.body()));
    }

    /** The day as the format wants it: a second would tell who came out of the house just then. */
    private static OffsetDateTime day(Instant at, Page page) {
        var local = page.local(at);
        return local.toLocalDate().atStartOfDay(local.getZone()).toOffsetDateTime();
    }
}
