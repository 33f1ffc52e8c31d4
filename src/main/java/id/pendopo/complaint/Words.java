package id.pendopo.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A name or a sentence in both languages. */
public record Words(String indonesian, String english) {

    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }

    static Words of(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column + "_id"), row.getString(column + "_en"));
    }
}
