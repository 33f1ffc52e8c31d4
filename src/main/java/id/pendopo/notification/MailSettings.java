package id.pendopo.notification;

/**
 * How mail leaves the house.
 *
 * @param host the mail server; empty when there is none
 * @param from the sender's address
 */
record MailSettings(String host, String from) {

    boolean configured() {
        return !host.isBlank();
    }
}
