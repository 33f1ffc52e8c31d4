package id.pendopo.web;

import java.nio.file.Path;

/** The house can't be opened: its secret is missing or not its own. */
class SecretLost extends RuntimeException {

    SecretLost(Path file, String how) {
        super(
                "The server's secret %s %s. Put back the file from the last backup: with another secret no receipt, no token and no second factor can be recognised."
                        .formatted(file, how));
    }
}
