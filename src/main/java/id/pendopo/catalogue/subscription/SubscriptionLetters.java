package id.pendopo.catalogue.subscription;

import id.pendopo.notification.Notifications;
import id.pendopo.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to those who follow a standard, in the language in which they asked. */
@Component
class SubscriptionLetters {

    private final Notifications notifications;
    private final MessageSource messages;

    SubscriptionLetters(Notifications notifications, MessageSource messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    /** In the caller's transaction. */
    void ask(Subscription to, String proof) {
        var texts = texts(to);
        var key = to.confirmed() ? "catalogue.follow.mail.known" : "catalogue.follow.mail.ask";
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t(key + ".subject", to.service().name()),
                texts.t(key, to.service().name(), link(to, own(to, proof))));
    }

    /** In the caller's transaction. */
    void tell(Subscription to, List<News> news, String proof) {
        var texts = texts(to);
        var sentences =
                news.stream().map(one -> line(to, one, texts)).collect(Collectors.joining("\n\n"));
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t("catalogue.follow.mail.news.subject", to.service().name()),
                texts.t(
                        "catalogue.follow.mail.news",
                        to.service().name(),
                        sentences,
                        link(to, own(to, proof))));
    }

    private static String line(Subscription to, News news, Texts texts) {
        var reason = news.reason().isEmpty() ? "" : " " + news.reason();
        return news.sentence(texts) + reason + "\n" + link(to, news.path());
    }

    private static String own(Subscription to, String proof) {
        return "/layanan/langganan/" + to.id() + "/" + proof;
    }

    private static String link(Subscription to, String path) {
        return to.site() + (to.language().equals("en") ? "/en" : "") + path;
    }

    private Texts texts(Subscription to) {
        return new Texts(messages, Locale.forLanguageTag(to.language()));
    }
}
