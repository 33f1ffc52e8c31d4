package id.pendopo.catalogue.sought;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.question.Interpreter;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Tag("store")
@House
class SoughtTests {

    /** Days of their own, so that other tests do not count here. */
    private static final LocalDate DAY = LocalDate.of(2124, 5, 1);

    @Autowired private Sought sought;
    @Autowired private DemoSought demo;
    @Autowired private Interpreter interpreter;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    @Test
    void aStrangeWordIsWrittenDownOnlyWhenThreeSearchesHadIt() {
        ask("qwertabc", DAY);
        ask("qwertabc", DAY);
        sought.write();
        assertThat(words(DAY)).isEmpty();
        ask("qwertabc", DAY);
        ask("qwertabc", DAY);
        assertThat(sought.words(organisation(), DAY, 10, 0))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.word()).isEqualTo("qwertabc");
                            assertThat(line.known()).isFalse();
                            assertThat(line.count()).isEqualTo(new SoughtStore.Count(4, 0, 4));
                        });
    }

    @Test
    void aKnownWordIsCountedAtOnceAndShownFromThreeOn() {
        var day = DAY.minusYears(1);
        ask("ktp terbangan", day);
        sought.write();
        assertThat(words(day)).containsExactly("ktp");
        assertThat(shown(day)).doesNotContain("ktp");
    }

    @Test
    void nothingOfANumberOrANameReachesTheDatabase() {
        var day = DAY.minusYears(2);
        for (int i = 0; i < 5; i++) {
            ask("ktp 3301234567890001", day);
            ask("akta nama zulaikhabeth", day);
            ask("zulaikhabeth@contoh.id", day);
        }
        sought.write();
        assertThat(words(day)).containsExactlyInAnyOrder("akta", "nama");
    }

    /** Taken back afterwards: the other tests read from their day on. */
    @Test
    @Transactional
    void theDemoHasWordsThatWereSoughtInVainAndNoneThatFewAskedFor() {
        var today = LocalDate.of(2199, 1, 1);
        demo.load(organisation(), today);
        var from = today.minusDays(89);
        var words = sought.words(organisation(), from, 100, 0);
        assertThat(words).extracting(SoughtStore.Line::word).contains("samsat", "paspor", "ktp");
        assertThat(words).allMatch(line -> line.count().searches() >= 3);
        assertThat(words).filteredOn(SoughtStore.Line::known).hasSizeGreaterThan(3);
        assertThat(words).filteredOn(line -> !line.known()).hasSizeGreaterThan(10);
        var all = sought.all(organisation(), from);
        long vain = words.stream().mapToLong(line -> line.count().nothing()).max().orElseThrow();
        assertThat(all.nothing()).isBetween(vain, all.searches());
    }

    private void ask(String typed, LocalDate day) {
        var read = interpreter.read(organisation(), typed);
        sought.count(organisation(), day, typed, read, false, false);
    }

    private List<String> shown(LocalDate day) {
        return sought.words(organisation(), day, 10, 0).stream()
                .filter(line -> line.count().searches() < 3)
                .map(SoughtStore.Line::word)
                .toList();
    }

    private List<String> words(LocalDate day) {
        return sql.sql("select word from catalogue.sought_word where day = :day and word <> ''")
                .param("day", day)
                .query((row, _) -> row.getString("word"))
                .list();
    }

    private OrganisationId organisation() {
        return organisations.forHost("").organisation();
    }
}
