/**
 * The database that Pendopo brings along: unpacks PostgreSQL, makes the cluster once, starts it,
 * keeps it running and stops it.
 *
 * <p>Everything lies in the data folder: {@code pgdata} (the cluster), {@code postgres} (the
 * programs), {@code postgres.log}, {@code db-password} and {@code pendopo.lock}. Writes are
 * durable: PostgreSQL's own defaults for {@code fsync}, {@code full_page_writes} and {@code
 * synchronous_commit} stay untouched.
 */
@NullMarked
package id.pendopo.database;

import org.jspecify.annotations.NullMarked;
