package id.pendopo.complaint.exchange;

import id.pendopo.complaint.NewComplaint;
import java.util.Map;

/**
 * A row of a file that can become a case.
 *
 * @param system the other system that keeps the same case
 * @param id its identifier there
 * @param note what the other system says of it and is not believed here: their words by the name of
 *     the column
 */
record ForeignCase(
        int row, String system, String id, NewComplaint fresh, Map<Column, String> note) {}
