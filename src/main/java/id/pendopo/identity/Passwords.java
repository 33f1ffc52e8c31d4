package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords: only their hashes are kept. A good one is long, not among the common ones and not made
 * of the name; nothing else is asked (NIST SP 800-63B, 5.1.1.2).
 */
@Component
class Passwords {

    static final int LEAST = 12;
    private static final int MOST = 200;

    private final PasswordEncoder encoder;
    private final Set<String> common = read();

    /**
     * Hashing takes much memory and half of the processors at most, however many want to come in.
     */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** Compared with when there is no account, so that the answer takes as long. */
    private final String nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = hash("nobody has this password");
    }

    String hash(String password) {
        return Objects.requireNonNull(inTurn(() -> encoder.encode(password)));
    }

    boolean matches(Optional<String> hash, String password) {
        boolean same = inTurn(() -> encoder.matches(shortened(password), hash.orElse(nobody)));
        return same && hash.isPresent();
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Refuses a password that is easily guessed, or that was not typed alike twice. */
    Outcome<String> good(String field, String password, String again, String email, String name) {
        if (!password.equals(again)) {
            return Outcome.refused(field, Refusal.PASSWORD_DIFFERS);
        }
        if (password.length() < LEAST || password.length() > MOST) {
            return Outcome.refused(field, Refusal.PASSWORD_SHORT, LEAST, MOST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (personal(plain, email, name)) {
            return Outcome.refused(field, Refusal.PASSWORD_PERSONAL);
        }
        if (common.contains(stem(plain)) || plain.chars().distinct().count() < 5) {
            return Outcome.refused(field, Refusal.PASSWORD_COMMON);
        }
        return Outcome.done(password);
    }

    /** Holds it the whole name or mailbox, or is it a part of them with digits and signs added? */
    private static boolean personal(String plain, String email, String name) {
        var mailbox = Emails.clean(email).replaceFirst("@.*", "");
        var whole = name.strip().toLowerCase(Locale.ROOT);
        boolean part =
                Stream.of(mailbox.split("[^a-z]+"), whole.split("[^a-z]+"))
                        .flatMap(Stream::of)
                        .anyMatch(stem(plain)::equals);
        return part
                || contains(plain, mailbox)
                || contains(plain, whole)
                || contains(plain, whole.replace(" ", ""));
    }

    private static boolean contains(String plain, String part) {
        return part.length() >= 4 && plain.contains(part);
    }

    /** What remains when digits and signs around a word are taken off: {@code Bismillah123!}. */
    private static String stem(String plain) {
        var word = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return word.isEmpty() ? plain.replaceAll("\\D", "") : word;
    }

    private static String shortened(String password) {
        return password.length() > MOST ? password.substring(0, MOST) : password;
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
