package id.pendopo.shared;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The words of the house in one language. A missing text is a defect, not an empty place. */
public record Texts(MessageSource messages, Locale locale) {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The text of this key. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of this key, where nobody promises that there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, new Object[0], null, locale));
    }

    /** The sentence that says what is wrong and how to mend it. */
    public String problem(Problem problem) {
        return t(problem.reason().messageKey(), problem.arguments().toArray());
    }
}
