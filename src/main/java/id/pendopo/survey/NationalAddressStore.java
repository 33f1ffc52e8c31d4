package id.pendopo.survey;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of where units stand in the national application. */
@Component
class NationalAddressStore {

    private static final String FIND =
            """
            select url
              from survey.national_address
             where organisation_id = :organisation and unit_id = :unit
            """;
    private static final String PUT =
            """
            insert into survey.national_address (organisation_id, unit_id, url)
            values (:organisation, :unit, :url)
                on conflict (organisation_id, unit_id) do update set url = excluded.url
            """;
    private static final String REMOVE =
            """
            delete from survey.national_address
             where organisation_id = :organisation and unit_id = :unit
            """;

    private final JdbcClient sql;

    NationalAddressStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> of(Survey survey) {
        return about(FIND, survey).query(String.class).optional();
    }

    /** An empty address is forgotten. */
    void put(Survey survey, String url) {
        if (url.isEmpty()) {
            about(REMOVE, survey).update();
        } else {
            about(PUT, survey).param("url", url).update();
        }
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("unit", survey.unit().value());
    }
}
