package id.pendopo.catalogue.maklumat;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of maklumat. */
@Component
class MaklumatStore {

    private static final String ALL =
            """
            select m.*, m.number = max(m.number) over () as latest
              from catalogue.maklumat m
             where m.organisation_id = :organisation and m.unit_id = :unit
             order by m.number desc
            """;
    private static final String PROMISES =
            """
            select s.code, s.name, s.language, p.version, t.version as now
              from catalogue.maklumat_standard p
              join catalogue.service s
                on s.organisation_id = p.organisation_id and s.id = p.service_id
              left join catalogue.version t
                on t.organisation_id = p.organisation_id and t.service_id = p.service_id
                   and t.status = 'IN_FORCE' and s.active
             where p.organisation_id = :organisation and p.unit_id = :unit and p.number = :number
             order by lower(s.name), s.code
            """;
    private static final String IN_FORCE =
            """
            select s.code, s.name, s.language, t.version, t.version as now
              from catalogue.service s
              join catalogue.version t
                on t.organisation_id = s.organisation_id and t.service_id = s.id
                   and t.status = 'IN_FORCE'
             where s.organisation_id = :organisation and s.unit_id = :unit and s.active
               and t.effective_from <= :by
             order by lower(s.name), s.code
            """;
    private static final String STATEMENTS =
            "select words_id, words_en from catalogue.maklumat_statement order by position";
    private static final String ADD =
            """
            insert into catalogue.maklumat
                   (organisation_id, unit_id, number, statements_id, statements_en, compensation,
                    place, signed_on, signatory, position, employee_number, fingerprint, made_by,
                    published_at)
            values (:organisation, :unit, :number, :statementsId, :statementsEn, :compensation,
                    :place, :date, :signatory, :position, :employeeNumber, :fingerprint, :author,
                    :now)
                on conflict do nothing
            """;
    private static final String ADD_PROMISE =
            """
            insert into catalogue.maklumat_standard
                   (organisation_id, unit_id, number, service_id, version)
            select organisation_id, :unit, :number, id, :version
              from catalogue.service
             where organisation_id = :organisation and code = :code
            """;
    private static final String REVOKE =
            """
            update catalogue.maklumat
               set revoked_on = :day, revocation_reason = :reason
             where organisation_id = :organisation and unit_id = :unit and number = :number
               and revoked_on is null
            """;

    private final JdbcClient sql;

    MaklumatStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of a unit, the latest first. */
    List<Maklumat> all(OrganisationId organisation, UnitId unit) {
        return of(ALL, organisation, unit).query((row, _) -> read(organisation, unit, row)).list();
    }

    private Maklumat read(OrganisationId organisation, UnitId unit, ResultSet row)
            throws SQLException {
        var id = (String[]) row.getArray("statements_id").getArray();
        var en = (String[]) row.getArray("statements_en").getArray();
        int number = row.getInt("number");
        return new Maklumat(
                number,
                IntStream.range(0, id.length)
                        .mapToObj(i -> new Maklumat.Statement(id[i], en[i]))
                        .toList(),
                row.getString("compensation"),
                new Maklumat.Signature(
                        row.getString("place"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signatory"),
                        row.getString("position"),
                        row.getString("employee_number")),
                of(PROMISES, organisation, unit)
                        .param("number", number)
                        .query(MaklumatStore::promise)
                        .list(),
                row.getString("fingerprint"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("latest"),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("revocation_reason"));
    }

    private static Maklumat.Promise promise(ResultSet row, int number) throws SQLException {
        return new Maklumat.Promise(
                row.getString("code"),
                row.getString("name"),
                row.getString("language"),
                row.getInt("version"),
                row.getObject("now", Integer.class));
    }

    /** The standards of a unit in force today that were so already by this day. */
    List<Maklumat.Promise> inForce(OrganisationId organisation, UnitId unit, LocalDate by) {
        return of(IN_FORCE, organisation, unit)
                .param("by", by)
                .query(MaklumatStore::promise)
                .list();
    }

    /** What every maklumat states. */
    List<Maklumat.Statement> statements() {
        return sql.sql(STATEMENTS)
                .query(
                        (row, _) ->
                                new Maklumat.Statement(
                                        row.getString("words_id"), row.getString("words_en")))
                .list();
    }

    /** False when the unit has one with this number already. */
    boolean add(
            OrganisationId organisation,
            UnitId unit,
            Maklumat maklumat,
            String author,
            Instant now) {
        var statements = maklumat.statements();
        var signature = maklumat.signature();
        int added =
                of(ADD, organisation, unit)
                        .param("number", maklumat.number())
                        .param(
                                "statementsId",
                                statements.stream()
                                        .map(Maklumat.Statement::id)
                                        .toArray(String[]::new))
                        .param(
                                "statementsEn",
                                statements.stream()
                                        .map(Maklumat.Statement::en)
                                        .toArray(String[]::new))
                        .param("compensation", maklumat.compensation())
                        .param("place", signature.place())
                        .param("date", signature.date())
                        .param("signatory", signature.signatory())
                        .param("position", signature.position())
                        .param("employeeNumber", signature.employeeNumber())
                        .param("fingerprint", maklumat.fingerprint())
                        .param("author", author)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
        if (added == 0) {
            return false;
        }
        for (var promise : maklumat.promises()) {
            of(ADD_PROMISE, organisation, unit)
                    .param("number", maklumat.number())
                    .param("code", promise.code())
                    .param("version", promise.version())
                    .update();
        }
        return true;
    }

    /** False when it was revoked before. */
    boolean revoke(
            OrganisationId organisation, UnitId unit, int number, LocalDate day, String reason) {
        return of(REVOKE, organisation, unit)
                        .param("number", number)
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, UnitId unit) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("unit", unit.value());
    }
}
