package id.pendopo.database;

/** Where a database answers, and as whom to sign in there. */
public record DatabaseAddress(String url, String user, String password) {

    /** Leaves the password out: addresses end up in logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
