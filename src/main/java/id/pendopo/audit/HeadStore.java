package id.pendopo.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The heads of all audit trails, for programs that work without the house. */
public final class HeadStore {

    private static final String THERE = "select to_regclass('audit.head') is not null";
    private static final String HEADS =
            """
            select organisation_id, sequence, encode(hash, 'hex')
              from audit.head
             order by organisation_id
            """;

    private HeadStore() {}

    /** As the connection's transaction sees them; none before the first migration. */
    public static List<AuditHead> in(Connection connection) throws SQLException {
        var heads = new ArrayList<AuditHead>();
        try (var statement = connection.createStatement()) {
            try (var there = statement.executeQuery(THERE)) {
                there.next();
                if (!there.getBoolean(1)) {
                    return heads;
                }
            }
            try (var rows = statement.executeQuery(HEADS)) {
                while (rows.next()) {
                    heads.add(
                            new AuditHead(
                                    rows.getObject(1, UUID.class),
                                    rows.getLong(2),
                                    rows.getString(3)));
                }
            }
        }
        return heads;
    }
}
