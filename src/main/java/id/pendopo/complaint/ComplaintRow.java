package id.pendopo.complaint;

import id.pendopo.complaint.clock.Told;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it lies in the database, with what its clocks show beside it. */
final class ComplaintRow {

    private ComplaintRow() {}

    static Complaint complaint(ResultSet row, int number) throws SQLException {
        var continues = row.getObject("continues", UUID.class);
        return new Complaint(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getString("code"),
                Desk.valueOf(row.getString("desk")),
                Channel.valueOf(row.getString("channel")),
                row.getString("rules"),
                matter(row),
                unit(row, "target_id"),
                unit(row, "first_target_id"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getObject("handler", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getBoolean("anonymous"),
                row.getBoolean("secret"),
                new Complaint.Times(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        instant(row, "first_answer_at"),
                        instant(row, "ended_at")),
                new Complaint.Counts(
                        row.getInt("returns"), row.getInt("objections"), row.getInt("reopened")),
                new Complaint.Due(
                        row.getObject("total_due", LocalDate.class),
                        row.getObject("total_missed", LocalDate.class),
                        row.getObject("step_due", LocalDate.class),
                        row.getObject("look_at", LocalDate.class),
                        new Told(row.getInt("level"), row.getInt("step_level"))),
                row.getObject("rating", Integer.class),
                continues == null ? null : new ComplaintId(continues),
                row.getInt("version"));
    }

    private static Complaint.Matter matter(ResultSet row) throws SQLException {
        return new Complaint.Matter(
                row.getString("class"),
                row.getBoolean("supervision"),
                row.getString("category"),
                row.getString("title"),
                row.getString("body"),
                row.getString("language"),
                row.getString("remedy"),
                row.getObject("event_date", LocalDate.class),
                new Location(
                        row.getString("place"),
                        row.getString("region_code"),
                        row.getObject("lat", Double.class),
                        row.getObject("long", Double.class)),
                row.getString("service"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : new UnitId(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
