package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    private static CsvTable table(String text) {
        return switch (CsvTable.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Done<CsvTable>(var table) -> table;
            case Outcome.Refused<CsvTable>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static Reason reason(byte[] bytes) {
        return switch (CsvTable.read(bytes)) {
            case Outcome.Done<CsvTable>(var table) -> throw new AssertionError(table.toString());
            case Outcome.Refused<CsvTable>(var problems) -> problems.getFirst().reason();
        };
    }

    @Test
    void theDelimiterIsTheOneOfTheHeader() {
        assertThat(table("a,b\n1,2").delimiter()).isEqualTo(',');
        assertThat(table("a;b;c\n1,5;2;3").delimiter()).isEqualTo(';');
        assertThat(table("a\tb\n1\t2").delimiter()).isEqualTo('\t');
    }

    @Test
    void rowsAreNumberedAsInASpreadsheet() {
        var table = table("\uFEFFa,b\r\n1,2\r\n\r\n\"x\ny\",4\r\n");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.lines())
                .containsExactly(
                        new CsvTable.Line(2, java.util.List.of("1", "2")),
                        new CsvTable.Line(4, java.util.List.of("x\ny", "4")));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(reason(new byte[0])).isEqualTo(Refusal.FILE_EMPTY);
        assertThat(reason("a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.FILE_WITHOUT_ROWS);
        assertThat(reason("a,b\n1,\"2".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.QUOTES_UNBALANCED);
        assertThat(reason("a,b\n1,\"2\"x\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.QUOTES_UNBALANCED);
        assertThat(reason("a,b\n1,é\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refusal.NOT_UTF8);
    }
}
