package id.pendopo.web;

import id.pendopo.shared.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's sets of open data. */
public interface OpenDataPart {

    /** Where its sets stand in the list: smaller numbers come first. */
    int order();

    List<DataSet> sets(Page page);

    /**
     * One set.
     *
     * @param key part of the set's address, which stays: small letters and hyphens
     * @param name and description in the reader's language
     * @param changed when it last changed; null when that is not known
     * @param entries how many there are in it; null when that is not known
     * @param files format, such as CSV, and path
     */
    record DataSet(
            String key,
            String name,
            String description,
            @Nullable Instant changed,
            @Nullable Long entries,
            List<File> files) {}

    /** One way to take a set. */
    record File(String format, String path) {}
}
