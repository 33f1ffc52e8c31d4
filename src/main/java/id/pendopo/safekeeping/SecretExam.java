package id.pendopo.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether nobody else can read the server's secret. */
final class SecretExam {

    private final Path secret;

    SecretExam(Path secret) {
        this.secret = secret;
    }

    List<Finding> findings() {
        try {
            return List.of(
                    SafeFile.isOpenToOthers(secret.toRealPath())
                            ? Finding.wrong(
                                    "Others can read the secret " + secret + ".",
                                    "Run chmod 600 " + secret + ", and ask who has read it.")
                            : Finding.well("Only its owner can read the secret."));
        } catch (IOException e) {
            return List.of(
                    Finding.wrong(
                            "The secret " + secret + " cannot be looked at: " + e.getMessage(),
                            "Run it as the user who runs the house."));
        }
    }
}
