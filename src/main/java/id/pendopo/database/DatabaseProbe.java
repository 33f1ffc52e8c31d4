package id.pendopo.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Short questions to a server that may not be ours, or not answer. */
record DatabaseProbe(DatabaseAddress address) {

    private static final String DATA_DIRECTORY = "select current_setting('data_directory')";

    private static final String OTHER_CLIENTS =
            """
            select count(*)
              from pg_stat_activity
             where backend_type = 'client backend'
               and pid <> pg_backend_pid()
            """;

    private static final String TOO_MANY_CONNECTIONS = "53300";

    String dataDirectory() throws SQLException {
        return ask(DATA_DIRECTORY);
    }

    /** A server that does not answer any more has no clients either. */
    boolean hasOtherClients() {
        try {
            return !ask(OTHER_CLIENTS).equals("0");
        } catch (SQLException e) {
            return isFull(e);
        }
    }

    /** A server whose connections are all taken does answer. */
    static boolean isFull(SQLException e) {
        return TOO_MANY_CONNECTIONS.equals(e.getSQLState());
    }

    private String ask(String question) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("ApplicationName", "pendopo launcher");
        try (var connection = DriverManager.getConnection(address.url(), properties);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
