package id.pendopo.database;

public class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String m) {
        super(m);
    }
}
