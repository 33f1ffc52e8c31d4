package id.pendopo.catalogue.exchange;

import id.pendopo.document.CellFault;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import java.util.Map;

/**
 * What a file says of one service, not yet understood.
 *
 * @param code as written; empty in files of makers who have other codes
 * @param named the service has a row of its own, and not only rows of its components
 * @param cells by the column's key; only of columns that the file has
 * @param items rows of components by the component's code, each by the fields of its form
 */
record Brought(
        String code,
        Cell place,
        boolean named,
        Map<String, Cell> cells,
        Map<String, List<Map<String, Cell>>> items) {

    /**
     * A cell with its place.
     *
     * @param sheet empty in a CSV file
     * @param header what stands above it
     * @param field key of our column
     */
    record Cell(
            String text,
            TableBook.Content content,
            String sheet,
            int column,
            int row,
            String header,
            String field) {

        String address() {
            return TableBook.address(column, row);
        }

        Cell with(String other) {
            return new Cell(other, content, sheet, column, row, header, field);
        }

        CellFault fault(Reason reason, Object... arguments) {
            return fault(Problem.of("", reason, arguments));
        }

        CellFault fault(Problem why) {
            return CellFault.at(sheet, row, address(), field, header, text, why);
        }
    }
}
