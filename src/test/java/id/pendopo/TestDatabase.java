package id.pendopo;

import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.EmbeddedPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL of a test run: one embedded server for all tests, or the server that {@code
 * PENDOPO_TEST_DATABASE_URL} names. Each test context gets a database of its own on it.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final boolean GIVEN = given("URL") != null;
    private static final DatabaseAddress SERVER = server();

    /** The role of the embedded database owns no more than its database. */
    private static final String CREATOR = GIVEN ? SERVER.user() : "postgres";

    private TestDatabase() {}

    /** A new empty database. */
    public static DatabaseAddress fresh() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(SERVER.url(), CREATOR, SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + SERVER.user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = SERVER.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new DatabaseAddress(url, SERVER.user(), SERVER.password());
    }

    private static DatabaseAddress server() {
        if (GIVEN) {
            return new DatabaseAddress(
                    Objects.requireNonNull(given("URL")),
                    Objects.requireNonNullElse(given("USER"), ""),
                    Objects.requireNonNullElse(given("PASSWORD"), ""));
        }
        var folder = TestFolder.fresh();
        var postgres = EmbeddedPostgres.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        return postgres.address();
    }

    private static String given(String what) {
        var value = System.getenv("PENDOPO_TEST_DATABASE_" + what);
        return value == null || value.isBlank() ? null : value;
    }
}
