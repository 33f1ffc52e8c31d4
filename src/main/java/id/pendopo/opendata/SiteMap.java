package id.pendopo.opendata;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What search engines may find, in both languages (sitemaps.org 0.9 with language alternates). More
 * addresses than one file may hold are split over several, which an index lists.
 *
 * @param base the address of the house, without a slash at the end
 * @param pages in Indonesian; each stands behind {@code /en} too
 */
record SiteMap(String base, List<Page> pages) {

    /** How many addresses the protocol allows in one file. */
    static final int LARGEST = 50_000;

    /** Each page has an address in either language. */
    private static final int PAGES_PER_FILE = LARGEST / 2;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

    SiteMap {
        pages = List.copyOf(pages);
    }

    /** A page, and when what it says last changed; null when that is not known. */
    record Page(String path, @Nullable Instant changed) {}

    /** Into how many files it is split. */
    int files() {
        return Math.max(1, Math.ceilDiv(pages.size(), PAGES_PER_FILE));
    }

    /** The one file, or the index of all. */
    void write(Consumer<String> output) {
        if (files() == 1) {
            writeFile(1, output);
            return;
        }
        output.accept(HEAD + "<sitemapindex xmlns=\"" + PROTOCOL + "\">\n");
        IntStream.rangeClosed(1, files())
                .forEach(
                        file ->
                                output.accept(
                                        "<sitemap><loc>%s/sitemap/%d.xml</loc></sitemap>\n"
                                                .formatted(escaped(base), file)));
        output.accept("</sitemapindex>\n");
    }

    /** One of the files, from 1 on. */
    void writeFile(int file, Consumer<String> output) {
        int from = (file - 1) * PAGES_PER_FILE;
        var some = pages.subList(from, Math.min(pages.size(), from + PAGES_PER_FILE));
        output.accept(
                HEAD
                        + "<urlset xmlns=\""
                        + PROTOCOL
                        + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        some.forEach(page -> output.accept(urls(page)));
        output.accept("</urlset>\n");
    }

    private String urls(Page page) {
        var indonesian = escaped(base + page.path());
        var english = escaped(base + "/en" + (page.path().equals("/") ? "" : page.path()));
        var rest =
                (page.changed() == null ? "" : "<lastmod>" + page.changed() + "</lastmod>")
                        + alternate("id", indonesian)
                        + alternate("en", english)
                        + alternate("x-default", indonesian)
                        + "</url>\n";
        return "<url><loc>"
                + indonesian
                + "</loc>"
                + rest
                + "<url><loc>"
                + english
                + "</loc>"
                + rest;
    }

    private static String alternate(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                .formatted(language, address);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
