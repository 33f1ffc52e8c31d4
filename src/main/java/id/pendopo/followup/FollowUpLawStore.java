package id.pendopo.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the law and the product fix about follow-up. */
@Component
class FollowUpLawStore {

    private static final String CLASSES =
            """
            select code, commits,
                   case when :language = 'en' then name_en else name_id end as name,
                   case when :language = 'en' then hint_en else hint_id end as hint
              from followup.answer_class
             order by position
            """;
    private static final String VERSION =
            """
            select version
              from followup.band_version
             where valid_from <= :day
             order by valid_from desc
             limit 1
            """;
    private static final String SHARE =
            """
            select level, bound, included
              from followup.share_band
             where version = :version
             order by level
            """;
    private static final String SPEED =
            """
            select level, months
              from followup.speed_band
             where version = :version
             order by level
            """;

    private final JdbcClient sql;

    FollowUpLawStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<AnswerClass> classes(String language) {
        return sql.sql(CLASSES)
                .param("language", language)
                .query(
                        (row, _) ->
                                new AnswerClass(
                                        row.getString("code"),
                                        row.getBoolean("commits"),
                                        row.getString("name"),
                                        row.getString("hint")))
                .list();
    }

    Bands bands(LocalDate day) {
        var version = sql.sql(VERSION).param("day", day).query(String.class).single();
        var share =
                sql.sql(SHARE)
                        .param("version", version)
                        .query(
                                (row, _) ->
                                        new Bands.Share(
                                                row.getInt("level"),
                                                row.getInt("bound"),
                                                row.getBoolean("included")))
                        .list();
        var speed =
                sql.sql(SPEED)
                        .param("version", version)
                        .query(
                                (row, _) ->
                                        new Bands.Speed(row.getInt("level"), row.getInt("months")))
                        .list();
        return new Bands(version, share, speed);
    }
}
