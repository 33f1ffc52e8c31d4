package id.pendopo.survey.invitation;

import id.pendopo.survey.Survey;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of invitations; a token is deleted by the statement that keeps the answer. */
@Component
class InvitationStore {

    private static final String ADD =
            """
            insert into survey.invitation
                   (organisation_id, survey_id, id, service, tokens, issued_by, issued_on)
            values (:organisation, :survey, :id, :service, :tokens, :by, :on)
            """;
    private static final String ADD_TOKEN =
            """
            insert into survey.token (organisation_id, survey_id, fingerprint, service, issued_on)
            values (?, ?, ?, ?, ?)
            """;
    private static final String FIND =
            """
            select service
              from survey.token
             where organisation_id = :organisation
               and survey_id = :survey
               and fingerprint = :fingerprint
            """;
    private static final String COUNT =
            """
            select count(*)
              from survey.token
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String ISSUE =
            """
            select id, service, tokens, issued_by, issued_on
              from survey.invitation
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String ISSUES = ISSUE + " order by issued_on desc, id";
    private static final String ISSUE_BY_ID = ISSUE + " and id = :id";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    InvitationStore(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    void add(Survey survey, Invitations.Issue issue, List<byte[]> fingerprints) {
        about(ADD, survey)
                .param("id", issue.id())
                .param("service", issue.service())
                .param("tokens", issue.tokens())
                .param("by", issue.by())
                .param("on", issue.on())
                .update();
        batch.batchUpdate(
                ADD_TOKEN,
                fingerprints,
                fingerprints.size(),
                (statement, fingerprint) -> {
                    statement.setObject(1, survey.organisation().value());
                    statement.setObject(2, survey.id());
                    statement.setBytes(3, fingerprint);
                    statement.setString(4, issue.service());
                    statement.setDate(5, Date.valueOf(issue.on()));
                });
    }

    boolean there(Survey survey, byte[] fingerprint) {
        return !services(survey, fingerprint).isEmpty();
    }

    /** The service that an unused token was given for. */
    Optional<String> service(Survey survey, byte[] fingerprint) {
        return services(survey, fingerprint).stream().flatMap(Optional::stream).findFirst();
    }

    private List<Optional<String>> services(Survey survey, byte[] fingerprint) {
        return about(FIND, survey)
                .param("fingerprint", fingerprint)
                .query((row, _) -> Optional.ofNullable(row.getString("service")))
                .list();
    }

    long count(Survey survey) {
        return about(COUNT, survey).query(Long.class).single();
    }

    Optional<Invitations.Issue> find(Survey survey, UUID id) {
        return about(ISSUE_BY_ID, survey).param("id", id).query(InvitationStore::issue).optional();
    }

    List<Invitations.Issue> issues(Survey survey) {
        return about(ISSUES, survey).query(InvitationStore::issue).list();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private static Invitations.Issue issue(ResultSet row, int number) throws SQLException {
        return new Invitations.Issue(
                row.getObject("id", UUID.class),
                row.getString("service"),
                row.getInt("tokens"),
                row.getString("issued_by"),
                row.getObject("issued_on", LocalDate.class));
    }
}
