package id.pendopo.complaint.safe;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Receipts of the safe desk: digits in groups of four, which look like a telephone number on a slip
 * of paper. Kept is only what Argon2id (RFC 9106) makes of one, with a salt that is the same for
 * all, so that a case can be found by it, and that is not in the database.
 */
@Component
class SafeReceipts {

    private static final int SALT = 16;
    private static final int HASH = 32;

    private final SafeStore store;
    private final ServerSecret secret;
    private final byte[] salt;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final ReentrantLock behind = new ReentrantLock(true);
    private volatile @Nullable ReceiptRule known;

    SafeReceipts(SafeStore store, ServerSecret secret) {
        this.store = store;
        this.secret = secret;
        this.salt = Arrays.copyOf(secret.hmac("salt of the safe desk"), SALT);
    }

    /** It stays as it is while the house is open: what was kept could not be found again. */
    ReceiptRule rule() {
        var rule = known;
        if (rule == null) {
            rule = store.rule();
            known = rule;
        }
        return rule;
    }

    /**
     * The receipt of what was sent. The same form with the same words gives the same receipt, so
     * nothing has to be remembered of it; with other words it gives another one, so that nobody is
     * ever shown the receipt of somebody else.
     */
    String of(OrganisationId organisation, String key, String words) {
        var bytes =
                secret.hmac(
                        "receipt of the safe desk", organisation.value().toString(), key, words);
        int digits = rule().digits();
        var number = new BigInteger(1, bytes).mod(BigInteger.TEN.pow(digits)).toString();
        return grouped("0".repeat(digits - number.length()) + number);
    }

    /** The digits of what was typed. */
    static String digits(String typed) {
        var digits = new StringBuilder();
        typed.codePoints()
                .filter(Character::isDigit)
                .limit(40)
                .forEach(c -> digits.append(Character.getNumericValue(c)));
        return digits.toString();
    }

    boolean possible(String digits) {
        return digits.length() == rule().digits();
    }

    /** What is kept of a receipt. One is computed at a time, whoever asks. */
    byte[] kept(OrganisationId organisation, String digits) {
        var rule = rule();
        var generator = new Argon2BytesGenerator();
        var hash = new byte[HASH];
        var plain =
                (organisation.value() + "/" + digits(digits)).getBytes(StandardCharsets.US_ASCII);
        lock.lock();
        try {
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withSalt(salt)
                            .withMemoryAsKB(rule.memory())
                            .withIterations(rule.passes())
                            .withParallelism(rule.lanes())
                            .build());
            generator.generateBytes(plain, hash);
        } finally {
            lock.unlock();
            Arrays.fill(plain, (byte) 0);
        }
        return hash;
    }

    /**
     * The same of what was held: of a flood only one at a time stands in the line of the others, so
     * that people wait for it hardly longer than without it.
     */
    byte[] keptBehind(OrganisationId organisation, String digits) {
        behind.lock();
        try {
            return kept(organisation, digits);
        } finally {
            behind.unlock();
        }
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
