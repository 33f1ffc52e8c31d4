package id.pendopo.web;

import id.pendopo.shared.Page;
import java.util.List;

/** A module's sets of open data. */
public interface OpenDataPart {

    List<DataSet> sets(Page page);

    /**
     * One set.
     *
     * @param name and description in the reader's language
     * @param files format, such as CSV, and path
     */
    record DataSet(String name, String description, List<File> files) {}

    /** One way to take a set. */
    record File(String format, String path) {}
}
