package id.pendopo.complaint.open311;

/**
 * A key with which another system may send.
 *
 * @param name of that system
 * @param trial good at the test endpoint alone
 */
record Key(String name, boolean trial) {}
