package id.pendopo.audit;

import id.pendopo.shared.Verb;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo verify-audit}: finds any change to the record. */
@Component
class VerifyAudit implements Verb {

    private final AuditTrail trail;

    VerifyAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments) {
        var breaks = trail.verify();
        for (var broken : breaks) {
            System.out.printf(
                    "Organisation %s: the record was changed at entry %d or before it.%n",
                    broken.organisation().value(), broken.sequence());
        }
        if (breaks.isEmpty()) {
            System.out.printf("The record is whole: %d entries.%n", trail.entries());
        }
        return breaks.isEmpty() ? 0 : 1;
    }
}
