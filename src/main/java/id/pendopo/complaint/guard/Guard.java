package id.pendopo.complaint.guard;

import id.pendopo.complaint.guard.Judgement.Verdict;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Judges what is sent to both desks, by form or by program. Texts that come again and again, and
 * floods of one network, are held for a person to look at; a browser that ran no script waits
 * instead.
 */
@Component
public class Guard {

    private final LimitStore limits;
    private final RecentTexts texts;
    private final Networks networks;
    private final Efforts efforts;

    Guard(LimitStore limits, RecentTexts texts, Networks networks, Efforts efforts) {
        this.limits = limits;
        this.texts = texts;
        this.networks = networks;
        this.efforts = efforts;
    }

    /** Judges one form; it counts, so ask once for each time that it was sent. */
    public Judgement judge(Attempt attempt) {
        var lines = limits.limits();
        boolean troubled = efforts.taken(attempt.key(), attempt.effort(), lines.effortBits());
        int alike =
                texts.alike(attempt.text(), lines.window(), lines.alikeBits(), lines.fewestWords());
        int before = networks.before(attempt.address(), lines.window());
        int most = Networks.shared(attempt.address()) ? lines.perShared() : lines.perNetwork();
        boolean held = alike >= lines.alikeTexts() || before >= most;
        boolean waits = attempt.program() ? !held && before >= most / 2 : !troubled;
        var delay = waits ? lines.delay() : Duration.ZERO;
        if (held) {
            return new Judgement(Verdict.HOLD, delay);
        }
        return new Judgement(waits ? Verdict.SLOW : Verdict.PASS, delay);
    }

    /**
     * Did too many texts like this one come lately? For what comes without a network, by e-mail; it
     * counts, so ask once.
     */
    public boolean alike(String text) {
        var lines = limits.limits();
        return texts.alike(text, lines.window(), lines.alikeBits(), lines.fewestWords())
                >= lines.alikeTexts();
    }

    /** How many zero bits a browser looks for. */
    public int effortBits() {
        return limits.limits().effortBits();
    }
}
