package id.pendopo.identity;

/** With what somebody proves who they are. */
enum Proof {
    PASSWORD("sign-in"),
    CODE("second-factor"),
    PASSKEY("passkey"),
    PROVIDER("provider");

    private final String limit;

    Proof(String limit) {
        this.limit = limit;
    }

    /** The name of its limit. */
    String limit() {
        return limit;
    }
}
