package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTests {

    @Test
    void aWordIsLookedForInAllItsFormsAndMeanings() {
        var term =
                new SearchQuery.Term(
                        "suket",
                        List.of(
                                List.of(List.of("suket")),
                                List.of(List.of("surat"), List.of("keterangan", "terang"))),
                        false);
        assertThat(term.sql()).isEqualTo("((('suket')) | (('surat') & ('keterangan' | 'terang')))");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        var term = new SearchQuery.Term("kelu", List.of(List.of(List.of("kelu"))), true);
        assertThat(term.sql()).isEqualTo("((('kelu')) | 'kelu':*)");
    }

    @Test
    void halfTheTermsAreEnoughWhenNoServiceHasAll() {
        var term = new SearchQuery.Term("a", List.of(List.of(List.of("a"))), false);
        assertThat(new SearchQuery("a", List.of(term)).half()).isOne();
        assertThat(new SearchQuery("a a", List.of(term, term)).half()).isOne();
        assertThat(new SearchQuery("a a a", List.of(term, term, term)).half()).isEqualTo(2);
    }
}
