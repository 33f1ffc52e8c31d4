package id.pendopo.safekeeping;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a backup or a restore was not done, and what a person can do about it. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String remedy;

    Trouble(String problem, String remedy) {
        this(problem, remedy, null);
    }

    Trouble(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }

    static Trouble file(String what, Path file, IOException e) {
        var said = said(e);
        return new Trouble(what + " " + file + ": " + said + ".", remedy(said), e);
    }

    static Trouble database(String what, SQLException e) {
        var said = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " / ");
        return new Trouble(
                what + ": " + said + ".",
                remedy(said) + " The installation is as it was before; nothing was half done.",
                e);
    }

    private static String said(IOException e) {
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.toString();
    }

    private static String remedy(String said) {
        if (said.contains("No space left") || said.contains("quota")) {
            return "The disk is full: free some space, or name a file on another disk.";
        }
        if (said.contains("ermission denied") || said.contains("Read-only")) {
            return "This user may not do that: run it as the user who runs the house, or name"
                    + " another place.";
        }
        if (said.contains("refused") || said.contains("authentication")) {
            return "Check PENDOPO_DATABASE_URL, _USER and _PASSWORD, and that the server runs.";
        }
        return "Mend what the text above names, and run it again.";
    }
}
