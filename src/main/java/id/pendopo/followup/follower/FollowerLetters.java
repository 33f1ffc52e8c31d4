package id.pendopo.followup.follower;

import id.pendopo.followup.News;
import id.pendopo.notification.NewsLetters;
import id.pendopo.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters to those who follow. */
@Component
class FollowerLetters {

    private final NewsLetters letters;

    FollowerLetters(NewsLetters letters) {
        this.letters = letters;
    }

    /** In the caller's transaction. */
    void ask(Follower to, String own) {
        letters.ask(to.mailbox(), about(to, own), to.confirmed());
    }

    /** In the caller's transaction. */
    void tell(Follower to, List<News> news, String own) {
        var texts = letters.texts(to.mailbox());
        var lines = news.stream().map(one -> line(to, one, texts)).toList();
        letters.tell(to.mailbox(), about(to, own), lines);
    }

    private static NewsLetters.About about(Follower to, String own) {
        return new NewsLetters.About("followup.follow.mail", to.subject().name(), own);
    }

    private static String line(Follower to, News news, Texts texts) {
        var words = news.event().words();
        return news.title()
                + "\n"
                + news.event().sentence(texts)
                + (words.isEmpty() ? "" : " " + words)
                + "\n"
                + to.mailbox().link("/tindak-lanjut/" + news.code());
    }
}
