package id.pendopo.safekeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings of the database on which everything that was acknowledged depends. */
final class DatabaseExam {

    private static final int OLDEST = 150_000;
    private static final String ALTER =
            "Run as the server's administrator: alter system set %s = on; select pg_reload_conf();"
                    + " A power cut could otherwise lose what was acknowledged.";

    private DatabaseExam() {}

    /** What follows from the server's answers. */
    static List<Finding> of(Map<String, ? extends @Nullable Object> server) {
        var version = text(server, "version");
        if (old(server)) {
            return List.of(
                    Finding.wrong(
                            "PostgreSQL " + version + " is too old.",
                            "Use version 15 or later: backup, then restore on a new server."));
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.well("PostgreSQL " + version + "."));
        findings.add(on("fsync", text(server, "fsync")));
        findings.add(on("full_page_writes", text(server, "pages")));
        findings.add(commit(text(server, "commit")));
        findings.add(encoding(text(server, "encoding")));
        findings.add(collation(server));
        findings.add(
                text(server, "checksums").equals("on")
                        ? Finding.well("Pages carry checksums.")
                        : Finding.note(
                                "Pages carry no checksums: a bad disk would go unnoticed.",
                                "Stop the server once and run pg_checksums --enable."));
        return findings;
    }

    /** Is it older than what Pendopo is tried with? */
    static boolean old(Map<String, ? extends @Nullable Object> server) {
        return !(server.get("number") instanceof Integer number && number >= OLDEST);
    }

    private static Finding on(String setting, String value) {
        return value.equals("on")
                ? Finding.well(setting + " is on.")
                : Finding.wrong(setting + " is " + value + ".", ALTER.formatted(setting));
    }

    private static Finding commit(String value) {
        return Set.of("on", "local", "remote_write", "remote_apply").contains(value)
                ? Finding.well("synchronous_commit is " + value + ".")
                : Finding.wrong(
                        "synchronous_commit is " + value + ".",
                        ALTER.formatted("synchronous_commit"));
    }

    private static Finding encoding(String value) {
        return value.equals("UTF8")
                ? Finding.well("The encoding is UTF8.")
                : Finding.wrong(
                        "The encoding is " + value + ": some names cannot be written.",
                        "Make a database with encoding UTF8, then backup and restore into it.");
    }

    /** A library of the system may sort otherwise after an upgrade; indexes then miss rows. */
    private static Finding collation(Map<String, ? extends @Nullable Object> server) {
        var provider =
                switch (text(server, "provider")) {
                    case "i" -> "ICU";
                    case "c" -> "the C library, " + text(server, "locale");
                    case "b" -> "PostgreSQL itself";
                    default -> text(server, "provider");
                };
        var made = text(server, "collation_made");
        var now = text(server, "collation_now");
        if (made.equals(now) || made.isEmpty() || now.isEmpty()) {
            return Finding.well("Texts are sorted by " + provider + ".");
        }
        return Finding.wrong(
                "Texts were sorted by %s %s and are now sorted by %s: indexes may miss rows."
                        .formatted(provider, made, now),
                "At a quiet hour, as the owner: reindex database DATABASE; then alter database"
                        + " DATABASE refresh collation version;");
    }

    private static String text(Map<String, ? extends @Nullable Object> server, String name) {
        var value = server.get(name);
        return value == null ? "" : value.toString();
    }
}
