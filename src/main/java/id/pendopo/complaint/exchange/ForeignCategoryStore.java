package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of categories of other systems. */
@Component
class ForeignCategoryStore {

    private static final String SAID =
            """
            select system, word, coalesce(category, '') as category
              from complaint.foreign_category
             where organisation_id = :organisation
            """;
    private static final String SAY =
            """
            insert into complaint.foreign_category
                   (organisation_id, system, word, category, author, said_at)
            values (:organisation, :system, :word, nullif(:category, ''), :author, :now)
                on conflict (organisation_id, system, word)
                do update set category = excluded.category, author = excluded.author,
                              said_at = excluded.said_at
            """;

    private final JdbcClient sql;

    ForeignCategoryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Our categories by their words; empty where an officer left them to the desk. */
    Map<ForeignWord, String> said(OrganisationId organisation) {
        var said = new HashMap<ForeignWord, String>();
        sql.sql(SAID)
                .param("organisation", organisation.value())
                .query(
                        row -> {
                            said.put(
                                    new ForeignWord(row.getString("system"), row.getString("word")),
                                    row.getString("category"));
                        });
        return said;
    }

    void say(Officer officer, ForeignWord word, String category, Instant now) {
        sql.sql(SAY)
                .param("organisation", officer.organisation().value())
                .param("system", word.system())
                .param("word", word.key())
                .param("category", category)
                .param("author", officer.actor())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
