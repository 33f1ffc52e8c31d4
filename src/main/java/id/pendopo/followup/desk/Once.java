package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.followup.Commitment;
import id.pendopo.shared.Outcome;
import id.pendopo.web.Idempotency;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Does what a form asks for once, however often its button is pressed. */
@Component
class Once {

    private static final String KEY = "kunci";

    private final Idempotency idempotency;

    Once(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * The code of the commitment that came of it, or had come of it before.
     *
     * @param path of the form
     */
    Outcome<String> of(
            Officer officer,
            String path,
            Map<String, String> typed,
            Supplier<Outcome<Commitment>> work) {
        return idempotency.once(
                officer.organisation(),
                path + " " + officer.actor(),
                typed.get(KEY),
                () -> work.get().map(Commitment::code));
    }
}
