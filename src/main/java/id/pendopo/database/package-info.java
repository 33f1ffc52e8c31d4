/**
 * The database: the PostgreSQL that Pendopo brings along and runs beside the JVM, migrations module
 * by module, and scheduled work.
 *
 * <p>Everything of the brought database lies in the data folder: {@code pgdata} (the cluster),
 * {@code postgres} (the programs), {@code postgres.log}, {@code db-password} and {@code
 * pendopo.lock}. Writes are durable: PostgreSQL's own defaults for {@code fsync}, {@code
 * full_page_writes} and {@code synchronous_commit} stay untouched.
 *
 * <p>No URLs; tables in schema {@code scheduler}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package id.pendopo.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
