package id.pendopo.safekeeping;

import id.pendopo.database.DatabaseAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where one installation keeps what it has.
 *
 * @param data the data folder
 * @param secret the file with the server's secret
 * @param server the organisation's own database server; null when the database lies in the folder
 */
public record Installation(Path data, Path secret, @Nullable DatabaseAddress server) {

    boolean embedded() {
        return server == null;
    }

    /** For messages. */
    String place() {
        return server == null ? data.toString() : server.url();
    }
}
