package id.pendopo.database;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/**
 * Migrates module by module: {@code db/migration/survey} has its own history and numbers, and runs
 * after the modules that {@code survey} declares to need.
 */
class ModuleMigrations implements FlywayMigrationStrategy, RecentMigrations {

    private static final String ROOT = "__root";

    private final List<String> steps = new ArrayList<>();

    @Override
    public List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void migrate(Flyway flyway) {
        for (var module : inOrder(Migrations.known().keySet())) {
            var configuration =
                    Flyway.configure(flyway.getConfiguration().getClassLoader())
                            .configuration(flyway.getConfiguration());
            for (var step : Migrations.of(configuration, module).load().migrate().migrations) {
                steps.add(module + " " + step.version);
            }
        }
    }

    /** The order in which modules are migrated: the root first, each module after what it needs. */
    static List<String> inOrder(Set<String> folders) {
        var ordered = new LinkedHashSet<String>();
        if (folders.contains(ROOT)) {
            ordered.add(ROOT);
        }
        for (var module : folders) {
            visit(module, folders, ordered, new LinkedHashSet<>());
        }
        return List.copyOf(ordered);
    }

    private static void visit(
            String module, Set<String> folders, Set<String> ordered, Set<String> path) {
        if (ordered.contains(module)) {
            return;
        }
        if (!path.add(module)) {
            throw new IllegalStateException("Modules need each other in a circle: " + path);
        }
        for (var needed : needs(module)) {
            if (folders.contains(needed)) {
                visit(needed, folders, ordered, path);
            }
        }
        path.remove(module);
        ordered.add(module);
    }

    private static List<String> needs(String module) {
        var name = "id.pendopo." + module + ".package-info";
        var loader = ModuleMigrations.class.getClassLoader();
        if (!ClassUtils.isPresent(name, loader)) {
            return List.of();
        }
        var declaration =
                ClassUtils.resolveClassName(name, loader).getAnnotation(ApplicationModule.class);
        return declaration == null ? List.of() : List.of(declaration.allowedDependencies());
    }
}
