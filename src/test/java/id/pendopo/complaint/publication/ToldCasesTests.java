package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Move;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages and programs tell the same of a case: the database can't ask Java what that is. */
@House
@Tag("store")
class ToldCasesTests {

    private static final Pattern KIND = Pattern.compile("'([A-Z_]+)'");

    @Autowired private JdbcClient sql;

    @Test
    void programsAreToldWhatThePagesTell() {
        // Its receipt is no event to them: it is the day on which the case came.
        var told =
                Stream.concat(Stream.of(Move.values()), Stream.of(CaseEvent.Kind.values()))
                        .map(Enum::name)
                        .filter(ToldCases::tells)
                        .filter(kind -> !kind.equals(CaseEvent.Kind.RECEIVED.name()))
                        .collect(Collectors.toSet());
        assertThat(told).isNotEmpty();
        assertThat(kinds("select pg_get_viewdef('complaint.told_event'::regclass)"))
                .isEqualTo(told);
    }

    @Test
    void theIndexHoldsWhatIsTold() {
        assertThat(kinds("select pg_get_indexdef('complaint.event_told_idx'::regclass)"))
                .isEqualTo(kinds("select pg_get_viewdef('complaint.told_event'::regclass)"));
    }

    private Set<String> kinds(String definition) {
        var text = sql.sql(definition).query(String.class).single();
        return KIND.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !word.equals(CaseEvent.Audience.EVERYBODY.name()))
                .collect(Collectors.toSet());
    }
}
