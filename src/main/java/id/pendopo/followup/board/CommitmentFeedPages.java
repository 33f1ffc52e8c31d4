package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.News;
import id.pendopo.shared.Page;
import id.pendopo.web.AtomFeed;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened to commitments last, as a feed. */
@Controller
class CommitmentFeedPages {

    private static final String PATH = "/tindak-lanjut.atom";
    private static final int MOST = 50;

    private final Board board;
    private final PublicAddress address;

    CommitmentFeedPages(Board board, PublicAddress address) {
        this.board = board;
        this.address = address;
    }

    @GetMapping(PATH)
    void feed(Page page, HttpServletResponse response) throws IOException {
        var news = board.news(page.site().organisation(), MOST);
        var site = address.here();
        var latest = news.isEmpty() ? Instant.EPOCH : news.getFirst().event().at();
        new AtomFeed(
                        page.t("followup.feed"),
                        latest.atOffset(ZoneOffset.UTC),
                        site + page.link(PATH),
                        site + page.link("/tindak-lanjut"),
                        news.stream().map(one -> entry(one, site, page)).toList())
                .write(page, response);
    }

    private static AtomFeed.Entry entry(News news, String site, Page page) {
        var event = news.event();
        var line = CommitmentViews.line(event, page);
        var path = "/tindak-lanjut/" + news.code();
        var at = event.at().atOffset(ZoneOffset.UTC);
        return new AtomFeed.Entry(
                site + path + "#" + event.id(),
                null,
                news.title() + ": " + line.sentence(),
                at,
                at,
                site + page.link(path),
                event.words());
    }
}
