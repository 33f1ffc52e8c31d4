package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that grow with the number of people can be spread by organisation. */
@Tag("store")
@House
class GrowthTests {

    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as comment
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema', 'public')
             order by 1
            """;
    private static final String KEYS_WITHOUT_ORGANISATION =
            """
            select i.indexrelid::regclass::text
              from pg_index i
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
             where i.indisunique
               and i.indrelid = cast(:name as regclass)
               and a.attname <> 'organisation_id'
            """;
    private static final String FOREIGN =
            """
            select k.confrelid::regclass::text as target,
                   exists (select from pg_attribute a
                            where a.attrelid = k.conrelid
                              and a.attname = 'organisation_id'
                              and a.attnum = any (k.conkey)) as within
              from pg_constraint k
             where k.contype = 'f' and k.conrelid = cast(:name as regclass)
            """;

    @Autowired private JdbcClient sql;

    @Test
    void everyTableSaysWhetherItGrows() {
        assertThat(tables().entrySet())
                .isNotEmpty()
                .allSatisfy(
                        table ->
                                assertThat(String.valueOf(table.getValue()))
                                        .as(table.getKey())
                                        .matches("(growing|reference|local): .+"));
    }

    @Test
    void keysOfGrowingTablesBeginWithTheOrganisation() {
        assertThat(growing())
                .isNotEmpty()
                .allSatisfy(
                        name ->
                                assertThat(
                                                sql.sql(KEYS_WITHOUT_ORGANISATION)
                                                        .param("name", name)
                                                        .query(String.class)
                                                        .list())
                                        .as(name)
                                        .isEmpty());
    }

    @Test
    void growingTablesPointOnlyToReferenceTablesOrToTheirOwnOrganisation() {
        var tables = tables();
        for (var name : growing()) {
            for (var key : sql.sql(FOREIGN).param("name", name).query().listOfRows()) {
                var kind = String.valueOf(tables.get(String.valueOf(key.get("target"))));
                boolean fine =
                        kind.startsWith("reference: ")
                                || kind.startsWith("growing: ")
                                        && Boolean.TRUE.equals(key.get("within"));
                assertThat(fine).as(name + " -> " + key).isTrue();
            }
        }
    }

    private List<String> growing() {
        return tables().entrySet().stream()
                .filter(table -> String.valueOf(table.getValue()).startsWith("growing: "))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> tables() {
        var tables = new java.util.TreeMap<String, Object>();
        for (var row : sql.sql(TABLES).query().listOfRows()) {
            tables.put(String.valueOf(row.get("name")), row.get("comment"));
        }
        return tables;
    }
}
