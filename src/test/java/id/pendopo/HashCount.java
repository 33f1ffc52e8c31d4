package id.pendopo;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Counts how often a house computes the hash of a password: the work on which the time of an answer
 * hangs.
 */
public final class HashCount implements BeanPostProcessor {

    private final AtomicInteger computed = new AtomicInteger();

    /** How often while this runs. */
    public int during(Runnable work) {
        int before = computed.get();
        work.run();
        return computed.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
    }

    private final class Counted implements PasswordEncoder {

        private final PasswordEncoder encoder;

        Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            computed.incrementAndGet();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            computed.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
