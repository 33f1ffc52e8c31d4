package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Path;

/** The user to whom a folder belongs. */
public final class FolderOwner {

    private FolderOwner() {}

    /** What root makes in somebody's folder becomes theirs, so that they can use it, too. */
    public static void receives(Path made) throws IOException {
        PostgresUser.handOver(made);
    }
}
