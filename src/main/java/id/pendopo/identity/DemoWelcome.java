package id.pendopo.identity;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at each start of the demo with which accounts one can come in. */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("pendopo.demo")
@Order(20)
class DemoWelcome implements ApplicationRunner {

    private static final List<String> USEFUL =
            List.of("admin", "survey_officer", "counter_officer");

    private final DemoAccounts demo;

    DemoWelcome(DemoAccounts demo) {
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var keys = demo.keys();
        if (keys.isEmpty()) {
            return;
        }
        System.out.printf("Demo accounts (%d) are in %s, among them%n", keys.size(), demo.file());
        for (var key : keys) {
            if (USEFUL.contains(key.role())) {
                System.out.printf("  %-16s %-32s %s%n", key.role(), key.email(), key.password());
            }
        }
    }
}
