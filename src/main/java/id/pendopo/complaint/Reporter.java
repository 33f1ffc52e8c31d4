package id.pendopo.complaint;

/**
 * Who complained and how to reach them. It is kept sealed and never travels with the case; every
 * part may be empty.
 *
 * @param proxyFor for whom the reporter speaks, when it is not for themselves
 */
public record Reporter(String name, String email, String phone, String address, String proxyFor) {

    public static final Reporter UNKNOWN = new Reporter("", "", "", "", "");

    public boolean known() {
        return !equals(UNKNOWN);
    }
}
