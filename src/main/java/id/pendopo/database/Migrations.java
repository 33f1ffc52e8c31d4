package id.pendopo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The steps by which this program makes its tables, module by module. */
public final class Migrations {

    private static final String ROOT = "__root";
    private static final String HISTORY = "schema_history";
    private static final Pattern FILE =
            Pattern.compile("db/migration/([a-z_]+)/V([0-9.]+)__[^/]+$");

    private Migrations() {}

    /** The highest version of each module that this program knows. */
    public static SortedMap<String, String> known() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/V*.sql");
            var known = new TreeMap<String, String>();
            for (var file : files) {
                var matcher = FILE.matcher(file.getURL().toString());
                if (matcher.find()) {
                    known.merge(matcher.group(1), matcher.group(2), Migrations::higher);
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this program has the steps up to that version of that module. */
    public static boolean reaches(String module, String version) {
        var highest = known().get(module);
        return highest != null && higher(highest, version).equals(highest);
    }

    /** The module whose history a table is; empty for any other table. */
    public static String moduleOf(String table) {
        if (table.equals(HISTORY)) {
            return ROOT;
        }
        return table.startsWith(HISTORY + "_") ? table.substring(HISTORY.length() + 1) : "";
    }

    /** Makes the tables as they were at these versions, within the caller's transaction. */
    public static void migrate(Connection connection, Map<String, String> versions) {
        var shared = new SharedConnection(connection);
        for (var module : ModuleMigrations.inOrder(new TreeMap<>(versions).keySet())) {
            of(Flyway.configure().dataSource(shared).validateMigrationNaming(true), module)
                    .target(MigrationVersion.fromVersion(versions.get(module)))
                    .load()
                    .migrate();
        }
    }

    static FluentConfiguration of(FluentConfiguration configuration, String module) {
        return configuration
                .locations("classpath:db/migration/" + module)
                .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    private static String higher(String one, String other) {
        var first = MigrationVersion.fromVersion(one);
        return first.compareTo(MigrationVersion.fromVersion(other)) >= 0 ? one : other;
    }
}
