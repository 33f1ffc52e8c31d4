package id.pendopo.complaint;

/**
 * Why a case may be given back, stand still, be put away, or be answered so.
 *
 * @param words the officer has to say more
 * @param document it needs a document
 */
public record ListedReason(Move act, String code, Words name, boolean words, boolean document) {}
