package id.pendopo.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.catalogue.question.SearchQuery.Alternative;
import id.pendopo.catalogue.question.SearchQuery.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTests {

    @Test
    void aWordIsLookedForInAllItsFormsAndMeanings() {
        var term =
                new Term(
                        "suket",
                        List.of(
                                new Alternative("suket", 1, List.of(List.of("suket"))),
                                new Alternative(
                                        "surat keterangan",
                                        1,
                                        List.of(
                                                List.of("surat"),
                                                List.of("keterangan", "terang")))),
                        false,
                        1,
                        1);
        assertThat(term.sql(""))
                .isEqualTo("((('suket')) | (('surat') & ('keterangan' | 'terang')))");
        assertThat(term.sql(":A")).contains("'suket':A");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(term("kelu", true, 3).sql("")).isEqualTo("((('kelu')) | 'kelu':*)");
        assertThat(term("kelu", true, 3).sql(":AB")).endsWith("'kelu':AB*)");
    }

    @Test
    void halfTheTermsAreEnoughWhereNoneNamesTheService() {
        var term = term("a", false, 1);
        assertThat(new SearchQuery("a", List.of(term), 9).half()).isOne();
        assertThat(new SearchQuery("a a", List.of(term, term), 9).half()).isOne();
        assertThat(new SearchQuery("a a a", List.of(term, term, term), 9).half()).isEqualTo(2);
    }

    @Test
    void aRareWordWeighsMore() {
        assertThat(term("visum", false, 1).weight(60))
                .isGreaterThan(term("surat", false, 30).weight(60));
        assertThat(term("surat", false, 60).weight(60)).isPositive();
    }

    @Test
    void inALargeCatalogueRareWordsDecideWhichServicesAreLookedAt() {
        var query =
                new SearchQuery(
                        "surat visum",
                        List.of(term("surat", false, 40_000), term("visum", false, 40)),
                        100_000);
        assertThat(query.deep()).isEqualTo(term("visum", false, 40).sql(""));
        assertThat(query.near()).contains(" & ").doesNotStartWith(term("surat", false, 1).sql(""));
    }

    private static Term term(String word, boolean unfinished, int count) {
        return new Term(
                word,
                List.of(new Alternative(word, 1, List.of(List.of(word)))),
                unfinished,
                count,
                count);
    }
}
