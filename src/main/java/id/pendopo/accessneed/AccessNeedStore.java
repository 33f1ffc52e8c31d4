package id.pendopo.accessneed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.accessneed.AccessNeeds.Need;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    private static final String RULES = "select code, value from accessneed.gap_rule";

    private final JdbcClient sql;
    private final LoadingCache<String, List<Need>> needs =
            Caffeine.newBuilder()
                    .maximumSize(10)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build(this::read);

    private final LoadingCache<String, GapRules> rules =
            Caffeine.newBuilder()
                    .maximumSize(1)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build(_ -> readRules());

    AccessNeedStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Need> all(String language) {
        return needs.get(language);
    }

    GapRules rules() {
        return rules.get("");
    }

    private GapRules readRules() {
        var values = new HashMap<String, BigDecimal>();
        sql.sql(RULES)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        values.put(
                                                row.getString("code"), row.getBigDecimal("value")));
        return new GapRules(
                rule(values, "publish_mean").intValueExact(),
                rule(values, "publish_element").intValueExact(),
                rule(values, "internal_mean").intValueExact(),
                rule(values, "material_points").doubleValue(),
                rule(values, "material_minutes").doubleValue(),
                rule(values, "widest_interval").doubleValue(),
                rule(values, "rounded_to").intValueExact(),
                rule(values, "many_groups").intValueExact(),
                rule(values, "false_discovery_rate").doubleValue(),
                rule(values, "replicates").intValueExact());
    }

    private static BigDecimal rule(Map<String, BigDecimal> values, String code) {
        return Objects.requireNonNull(values.get(code), code);
    }

    private List<Need> read(String language) {
        return sql.sql(ALL)
                .param("language", language)
                .query((row, _) -> new Need(row.getString("code"), row.getString("name")))
                .list();
    }
}
