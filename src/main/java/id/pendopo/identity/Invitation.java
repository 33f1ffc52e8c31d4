package id.pendopo.identity;

/**
 * An account, and the link with which its owner sets a password. It is shown once.
 *
 * @param link whole address
 */
record Invitation(Account account, String link) {}
