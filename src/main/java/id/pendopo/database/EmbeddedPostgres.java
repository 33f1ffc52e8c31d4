package id.pendopo.database;

import java.nio.file.Path;

public final class EmbeddedPostgres implements AutoCloseable {
    public static EmbeddedPostgres start(Path data) {
        throw new DatabaseUnavailable("stub");
    }

    public static EmbeddedPostgres attach(Path data) {
        throw new DatabaseUnavailable("stub");
    }

    public DatabaseAddress address() {
        throw new DatabaseUnavailable("stub");
    }

    @Override
    public void close() {}
}
