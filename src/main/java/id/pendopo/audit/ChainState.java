package id.pendopo.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the chain at this moment: its end that was published last, and how far the
 * entries after it follow from it.
 *
 * @param published null while nothing was published
 * @param checked number of the last entry that was found to follow
 * @param last number of the last entry
 */
record ChainState(@Nullable PublishedHead published, long checked, long last, boolean whole) {}
