package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Refused;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private static final Passwords PASSWORDS = new Passwords(PasswordHashing.passwordEncoder());

    @Test
    void aLongUncommonPasswordIsGood() {
        assertThat(check("kuda payung senin biru")).isInstanceOf(Outcome.Done.class);
        assertThat(check("Zx8!tunggu-hujan")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aFloodOfPasswordsIsHashedInTurn() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var slow =
                new PasswordEncoder() {
                    @Override
                    public String encode(CharSequence password) {
                        return "x";
                    }

                    @Override
                    public boolean matches(CharSequence password, String hash) {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(5_000_000);
                        now.decrementAndGet();
                        return true;
                    }
                };
        var passwords = new Passwords(slow);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                people.execute(() -> passwords.matches(Optional.of("x"), "y"));
            }
        }
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        assertThat(most.get()).isBetween(1, half);
    }

    @Test
    void aShortOneIsRefused() {
        assertThat(reason("sebelas kar")).isEqualTo(Refusal.PASSWORD_SHORT);
        assertThat(reason("x".repeat(201))).isEqualTo(Refusal.PASSWORD_SHORT);
    }

    @Test
    void commonOnesAreRefusedWhateverStandsAroundThem() {
        assertThat(reason("Bismillah123!")).isEqualTo(Refusal.PASSWORD_COMMON);
        assertThat(reason("123456789012")).isEqualTo(Refusal.PASSWORD_COMMON);
        assertThat(reason("password2026")).isEqualTo(Refusal.PASSWORD_COMMON);
        assertThat(reason("abababababab")).isEqualTo(Refusal.PASSWORD_COMMON);
    }

    @Test
    void oneMadeOfTheNameOrTheAddressIsRefused() {
        assertThat(reason("dewi.kusuma-2026")).isEqualTo(Refusal.PASSWORD_PERSONAL);
        assertThat(reason("DewiKusumastuti99")).isEqualTo(Refusal.PASSWORD_PERSONAL);
        assertThat(reason("Kusumastuti!2026")).isEqualTo(Refusal.PASSWORD_PERSONAL);
        assertThat(check("dewi payung senin biru")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void bothMustBeTypedAlike() {
        var outcome =
                PASSWORDS.good(
                        "sandi", "kuda payung senin", "kuda payung selasa", "a@b.example", "A");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems().toString())
                                        .contains("PASSWORD_DIFFERS"));
    }

    @Test
    void onlyTheSamePasswordMatches() {
        var hash = PASSWORDS.hash("kuda payung senin biru");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(PASSWORDS.matches(Optional.of(hash), "kuda payung senin biru")).isTrue();
        assertThat(PASSWORDS.matches(Optional.of(hash), "kuda payung senin")).isFalse();
        assertThat(PASSWORDS.matches(Optional.empty(), "nobody has this password")).isFalse();
    }

    private static Outcome<String> check(String password) {
        return PASSWORDS.good(
                "sandi", password, password, "dewi.kusuma@rasuka.example", "Dewi Kusumastuti");
    }

    private static Object reason(String password) {
        return ((Refused<String>) check(password)).problems().getFirst().reason();
    }
}
