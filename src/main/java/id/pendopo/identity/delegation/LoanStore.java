package id.pendopo.identity.delegation;

import id.pendopo.access.Role;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lent roles. */
@Component
class LoanStore {

    private static final String LOANS =
            """
            select l.id, l.lender_id, lender.name as lender, l.account_id, borrower.name as borrower,
                   l.role, l.unit_id, u.name as unit, l.since, l.ends_at,
                   exists (select
                             from identity.held_role h
                            where h.organisation_id = l.organisation_id and h.loan_id = l.id)
                       as running
              from identity.loan l
              join identity.account lender
                on lender.organisation_id = l.organisation_id and lender.id = l.lender_id
              join identity.account borrower
                on borrower.organisation_id = l.organisation_id and borrower.id = l.account_id
              join organisation.unit u
                on u.organisation_id = l.organisation_id and u.id = l.unit_id
             where l.organisation_id = :organisation
            """;
    private static final String OF_OFFICER =
            LOANS
                    + """
                       and (l.lender_id = :account or l.account_id = :account)
                       and l.ended_at is null and l.ends_at > now()
                     order by l.ends_at, l.id
                    """;
    private static final String FIND = LOANS + " and l.id = :id";
    private static final String OWN =
            """
            select role, unit_id
              from identity.role_grant
             where organisation_id = :organisation and account_id = :account and role <> 'admin'
             order by granted_at, role
            """;
    private static final String COLLEAGUE =
            """
            select id, email, name
              from identity.account
             where organisation_id = :organisation and email = lower(:email) and state = 'ACTIVE'
            """;
    private static final String HELD =
            """
            select exists (select
                             from identity.held_role
                            where organisation_id = :organisation and account_id = :account
                              and role = :role and unit_id = :unit)
            """;
    private static final String ADD =
            """
            insert into identity.loan
                   (organisation_id, id, lender_id, lender_unit_id, account_id, role, unit_id,
                    since, ends_at)
            values (:organisation, :id, :lender, :lenderUnit, :account, :role, :unit, :now, :ends)
            """;
    private static final String END =
            """
            update identity.loan
               set ended_at = :now, ended_by = :by
             where organisation_id = :organisation and id = :id
               and ended_at is null and ends_at > :now
            """;

    /** Somebody to whom a role can be lent. */
    record Colleague(UUID account, String email, String name) {}

    /** A role at a unit, as it is stored. */
    record Own(Role role, UnitId unit) {}

    private final JdbcClient sql;

    LoanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the officer lends or has been lent, while its day has not come. */
    List<Loan> of(OrganisationId organisation, UUID account) {
        return statement(OF_OFFICER, organisation)
                .param("account", account)
                .query(LoanStore::loan)
                .list();
    }

    Optional<Loan> find(OrganisationId organisation, UUID id) {
        return statement(FIND, organisation).param("id", id).query(LoanStore::loan).optional();
    }

    /** Roles that the account holds for good, administration apart. */
    List<Own> own(OrganisationId organisation, UUID account) {
        return statement(OWN, organisation)
                .param("account", account)
                .query(
                        (row, _) ->
                                new Own(
                                        role(row),
                                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    Optional<Colleague> colleague(OrganisationId organisation, String email) {
        return statement(COLLEAGUE, organisation)
                .param("email", email)
                .query(
                        (row, _) ->
                                new Colleague(
                                        row.getObject("id", UUID.class),
                                        row.getString("email"),
                                        row.getString("name")))
                .optional();
    }

    boolean holds(OrganisationId organisation, UUID account, Role role, UnitId unit) {
        return statement(HELD, organisation)
                .param("account", account)
                .param("role", role.wire())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    void add(
            OrganisationId organisation,
            UUID id,
            UUID lender,
            OwnRole own,
            Wish wish,
            Instant now) {
        statement(ADD, organisation)
                .param("id", id)
                .param("lender", lender)
                .param("lenderUnit", own.unit().id().value())
                .param("account", wish.borrower().account())
                .param("role", own.role().wire())
                .param("unit", wish.unit().id().value())
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(wish.endsAt()))
                .update();
    }

    /** False when it has ended already. */
    boolean end(OrganisationId organisation, UUID id, UUID by, Instant now) {
        return statement(END, organisation)
                        .param("id", id)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(String text, OrganisationId organisation) {
        return sql.sql(text).param("organisation", organisation.value());
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.of(row.getString("role")).orElseThrow();
    }

    private static Loan loan(ResultSet row, int number) throws SQLException {
        return new Loan(
                row.getObject("id", UUID.class),
                new Loan.Person(row.getObject("lender_id", UUID.class), row.getString("lender")),
                new Loan.Person(row.getObject("account_id", UUID.class), row.getString("borrower")),
                role(row),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                Objects.requireNonNull(row.getTimestamp("since")).toInstant(),
                Objects.requireNonNull(row.getTimestamp("ends_at")).toInstant(),
                row.getBoolean("running"));
    }
}
