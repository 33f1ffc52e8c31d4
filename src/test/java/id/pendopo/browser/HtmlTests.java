package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker finds what it is asked for, in one document after the other. */
class HtmlTests {

    private static final String GOOD =
            "<!doctype html>\n<html lang=\"id\">\n<title>Judul</title>\n<p id=\"a\">Isi</p>\n";

    @Test
    void aGoodDocumentHasNoFaultsAlsoAfterABadOne() {
        assertThat(Html.faults(GOOD)).isEmpty();
        assertThat(Html.faults(GOOD + "<p id=\"a\">Lagi</p>"))
                .singleElement()
                .asString()
                .contains("Duplicate ID", "<p id=\"a\">Lagi</p>");
        assertThat(Html.faults(GOOD)).isEmpty();
    }

    @Test
    void faultsOfTheSchemaOfTheParserAndOfTheAssertionsAreFound() {
        assertThat(Html.faults(GOOD + "<img src=\"x.png\">")).isNotEmpty();
        assertThat(Html.faults(GOOD + "<div><span></div>")).isNotEmpty();
        assertThat(Html.faults(GOOD + "<label for=\"b\">Nama</label>")).isNotEmpty();
        assertThat(Html.faults(GOOD + "<a href=\"/x\"><button>Kirim</button></a>")).isNotEmpty();
        assertThat(Html.faults(GOOD + "<p onklik=\"x\">")).isNotEmpty();
    }
}
