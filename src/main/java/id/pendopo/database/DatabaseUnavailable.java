package id.pendopo.database;

import org.jspecify.annotations.Nullable;

/** Why there is no database, and what a person can do about it, in one paragraph. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String ELSEWHERE =
            " Or point PENDOPO_DATABASE_URL to a PostgreSQL server of your own.";

    private final String problem;
    private final String remedy;

    DatabaseUnavailable(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseUnavailable(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Finds the likely remedy in what a program, or the system, said when it failed. */
    static DatabaseUnavailable because(String problem, String said, @Nullable Throwable cause) {
        var text = said.strip().replaceAll("\\s*\\R\\s*", " / ");
        return new DatabaseUnavailable(
                text.isEmpty() ? problem + "." : problem + ": " + text + ".", remedy(text), cause);
    }

    private static String remedy(String text) {
        if (text.contains("No space left")
                || text.contains("wrote only")
                || text.contains("Disk quota exceeded")) {
            return "The disk is full: free some space (a new database needs about 200 MB) and start"
                    + " again.";
        }
        if (text.contains("failed to execute") || text.contains("Exec format error")) {
            return "The programs cannot run here: the folder may lie on a file system mounted with"
                    + " 'noexec', or this Linux may lack glibc (Alpine)."
                    + ELSEWHERE;
        }
        if (text.contains("Permission denied")
                || text.contains("Operation not permitted")
                || text.contains("AccessDenied")) {
            return "This process lacks the rights: start it as the owner of the folder, or as root"
                    + " with the right to change users and owners (CAP_SETUID, CAP_SETGID,"
                    + " CAP_CHOWN).";
        }
        return "The cause stands in the text above and, when the server had begun, at the end of"
                + " postgres.log.";
    }

    static DatabaseUnavailable platform(String system) {
        return new DatabaseUnavailable(
                "The embedded database has no programs for this platform (" + system + ").",
                "Use Linux on x86-64 or ARM64." + ELSEWHERE);
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
