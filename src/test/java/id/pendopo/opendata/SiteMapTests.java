package id.pendopo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The map for search engines keeps the protocol's limits. */
class SiteMapTests {

    private static final String BASE = "https://rasuka.example";

    @Test
    void eachPageStandsThereInBothLanguages() {
        var changed = Instant.parse("2026-06-01T00:00:00Z");
        var map = map(new SiteMap.Page("/", null), new SiteMap.Page("/layanan/A", changed));
        var file = parsed(map::write);
        assertThat(texts(file, "loc"))
                .containsExactly(
                        BASE + "/", BASE + "/en", BASE + "/layanan/A", BASE + "/en/layanan/A");
        assertThat(texts(file, "lastmod")).containsExactly(changed.toString(), changed.toString());
        var links = file.getElementsByTagName("xhtml:link");
        assertThat(links.getLength()).isEqualTo(12);
        assertThat(links.item(1).getAttributes().getNamedItem("hreflang").getTextContent())
                .isEqualTo("en");
        assertThat(links.item(1).getAttributes().getNamedItem("href").getTextContent())
                .isEqualTo(BASE + "/en");
    }

    @Test
    void moreThanOneFileMayHoldIsSplit() {
        var pages =
                IntStream.range(0, 60_001)
                        .mapToObj(i -> new SiteMap.Page("/layanan/A-" + i, null))
                        .toList();
        var map = new SiteMap(BASE, pages);
        assertThat(map.files()).isEqualTo(3);
        var index = texts(parsed(map::write), "loc");
        assertThat(index)
                .containsExactly(
                        BASE + "/sitemap/1.xml", BASE + "/sitemap/2.xml", BASE + "/sitemap/3.xml");
        var all = new HashSet<String>();
        for (int file = 1; file <= 3; file++) {
            int number = file;
            var some = texts(parsed(output -> map.writeFile(number, output)), "loc");
            assertThat(some).hasSizeLessThanOrEqualTo(SiteMap.LARGEST);
            assertThat(all).doesNotContainAnyElementsOf(some.subList(0, 1));
            all.addAll(some);
        }
        assertThat(all).hasSize(120_002);
    }

    @Test
    void exactlyAsMuchAsFitsIsOneFile() {
        var pages =
                IntStream.range(0, 25_000).mapToObj(i -> new SiteMap.Page("/" + i, null)).toList();
        assertThat(new SiteMap(BASE, pages).files()).isEqualTo(1);
        assertThat(new SiteMap(BASE, List.of()).files()).isEqualTo(1);
    }

    @Test
    void noAddressBreaksTheFile() {
        var file = parsed(map(new SiteMap.Page("/unit/A&B'<\"", null))::write);
        assertThat(texts(file, "loc")).contains(BASE + "/unit/A&B'<\"");
    }

    private static SiteMap map(SiteMap.Page... pages) {
        return new SiteMap(BASE, List.of(pages));
    }

    private static Document parsed(Consumer<Consumer<String>> content) {
        var text = new StringBuilder();
        content.accept(text::append);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(
                            new ByteArrayInputStream(
                                    text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Document file, String element) {
        var nodes = file.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
