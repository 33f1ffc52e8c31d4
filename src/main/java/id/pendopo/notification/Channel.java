package id.pendopo.notification;

/** The way on which a message leaves the house. */
enum Channel {
    EMAIL,
    SMS
}
