package id.pendopo.followup.follower;

import id.pendopo.followup.News;
import id.pendopo.notification.Notifications;
import id.pendopo.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to those who follow, in the language in which they asked. */
@Component
class FollowerLetters {

    private final Notifications notifications;
    private final MessageSource messages;

    FollowerLetters(Notifications notifications, MessageSource messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    /** In the caller's transaction. */
    void ask(Follower to, String own) {
        var texts = texts(to);
        var key = to.confirmed() ? "followup.follow.mail.known" : "followup.follow.mail.ask";
        var name = to.subject().name();
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t(key + ".subject", name),
                texts.t(key, name, link(to, own)));
    }

    /** In the caller's transaction. */
    void tell(Follower to, List<News> news, String own) {
        var texts = texts(to);
        var lines =
                news.stream().map(one -> line(to, one, texts)).collect(Collectors.joining("\n\n"));
        var name = to.subject().name();
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t("followup.follow.mail.news.subject", name),
                texts.t("followup.follow.mail.news", name, lines, link(to, own)));
    }

    private static String line(Follower to, News news, Texts texts) {
        var words = news.event().words();
        return news.title()
                + "\n"
                + news.event().sentence(texts)
                + (words.isEmpty() ? "" : " " + words)
                + "\n"
                + link(to, "/tindak-lanjut/" + news.code());
    }

    private static String link(Follower to, String path) {
        return to.site() + (to.language().equals("en") ? "/en" : "") + path;
    }

    private Texts texts(Follower to) {
        return new Texts(messages, Locale.forLanguageTag(to.language()));
    }
}
