package id.pendopo.catalogue.subscription;

import id.pendopo.notification.NewsLetters;
import id.pendopo.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters to those who follow a standard. */
@Component
class SubscriptionLetters {

    private final NewsLetters letters;

    SubscriptionLetters(NewsLetters letters) {
        this.letters = letters;
    }

    /** In the caller's transaction. */
    void ask(Subscription to, String proof) {
        letters.ask(to.mailbox(), about(to, proof), to.confirmed());
    }

    /** In the caller's transaction. */
    void tell(Subscription to, List<News> news, String proof) {
        var texts = letters.texts(to.mailbox());
        var lines = news.stream().map(one -> line(to, one, texts)).toList();
        letters.tell(to.mailbox(), about(to, proof), lines);
    }

    private static NewsLetters.About about(Subscription to, String proof) {
        return new NewsLetters.About(
                "catalogue.follow.mail",
                to.service().name(),
                "/layanan/langganan/" + to.id() + "/" + proof);
    }

    private static String line(Subscription to, News news, Texts texts) {
        var reason = news.reason().isEmpty() ? "" : " " + news.reason();
        return news.sentence(texts) + reason + "\n" + to.mailbox().link(news.path());
    }
}
