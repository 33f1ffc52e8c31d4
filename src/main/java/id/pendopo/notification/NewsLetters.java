package id.pendopo.notification;

import id.pendopo.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to those who asked for news, in the language in which they asked. */
@Component
public class NewsLetters {

    private final Notifications notifications;
    private final MessageSource messages;

    NewsLetters(Notifications notifications, MessageSource messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    /**
     * What news is about.
     *
     * @param keys how the keys of its letters begin; {@code .ask}, {@code .known} and {@code .news}
     *     follow, each with a {@code .subject}
     * @param name as people know it
     * @param own where the reader says yes and ends it
     */
    public record About(String keys, String name, String own) {}

    /** Asks for the yes, or says that it is there already. In the caller's transaction. */
    public void ask(Mailbox to, About about, boolean confirmed) {
        var texts = texts(to);
        var key = about.keys() + (confirmed ? ".known" : ".ask");
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t(key + ".subject", about.name()),
                texts.t(key, about.name(), to.link(about.own())));
    }

    /** In the caller's transaction. */
    public void tell(Mailbox to, About about, List<String> news) {
        var texts = texts(to);
        var key = about.keys() + ".news";
        notifications.email(
                to.organisation(),
                to.email(),
                texts.t(key + ".subject", about.name()),
                texts.t(key, about.name(), String.join("\n\n", news), to.link(about.own())));
    }

    public Texts texts(Mailbox to) {
        return new Texts(messages, Locale.forLanguageTag(to.language()));
    }
}
