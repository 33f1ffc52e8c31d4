package id.pendopo.accessneed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.accessneed.AccessNeeds.Need;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the needs. Only a migration changes them, yet each response asks for them. */
@Component
class AccessNeedStore {

    private static final String ALL =
            """
            select code, case when :language = 'en' then name_en else name_id end as name
              from accessneed.need
             order by position
            """;

    private final JdbcClient sql;
    private final LoadingCache<String, List<Need>> needs =
            Caffeine.newBuilder()
                    .maximumSize(10)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build(this::read);

    AccessNeedStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Need> all(String language) {
        return needs.get(language);
    }

    private List<Need> read(String language) {
        return sql.sql(ALL)
                .param("language", language)
                .query((row, _) -> new Need(row.getString("code"), row.getString("name")))
                .list();
    }
}
