package id.pendopo.database;

import java.util.List;

/** The migrations that were pending when this process began, and were done then. */
public interface RecentMigrations {

    /** Module and version of each. */
    List<String> steps();
}
