package id.pendopo.catalogue.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an officer says of the columns of another maker's file.
 *
 * @param sheet the sheet with the services
 * @param header the row with the names of the columns
 * @param columns keys of our columns; empty where a column is passed over
 * @param constants what stands in columns that the file does not have
 */
record Meaning(String sheet, int header, List<String> columns, Map<String, String> constants) {

    Meaning {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }
}
