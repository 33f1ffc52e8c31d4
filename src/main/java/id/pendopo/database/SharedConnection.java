package id.pendopo.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A connection that is lent: the borrower can neither commit nor close, only its owner can. */
final class SharedConnection extends AbstractDataSource {

    private final Connection connection;

    SharedConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return (Connection)
                Proxy.newProxyInstance(
                        SharedConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> call(method, arguments));
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close", "commit", "rollback", "setAutoCommit" -> null;
            default -> {
                try {
                    yield method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                }
            }
        };
    }
}
