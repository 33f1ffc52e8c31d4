package id.pendopo.complaint.cluster;

/**
 * A public case that another one stands together with.
 *
 * @param title as everybody may read it now
 * @param language in which it is written
 * @param main whether it is the main one, to which the other was joined
 */
public record Mate(String code, String title, String language, boolean main) {}
