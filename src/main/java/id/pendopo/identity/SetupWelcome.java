package id.pendopo.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Shows a one-time code on the console as long as the house is empty. */
@Component
@ConditionalOnWebApplication
@Order(20)
class SetupWelcome implements ApplicationRunner {

    private final Setup setup;
    private final Environment environment;

    SetupWelcome(Setup setup, Environment environment) {
        this.setup = setup;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (setup.empty()) {
            System.out.printf(
                    "Pendopo is empty. Set it up at http://localhost:%s/petugas/siapkan with this code:%n"
                            + "%n    %s%n%n",
                    environment.getProperty("local.server.port", "8080"), setup.code());
        }
    }
}
