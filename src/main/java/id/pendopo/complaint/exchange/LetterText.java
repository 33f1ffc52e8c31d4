package id.pendopo.complaint.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What somebody wrote in an e-mail: without markup, without what was quoted, without a signature.
 */
final class LetterText {

    /** What a reader never sees, from its beginning to its end. */
    private static final List<List<String>> UNSEEN =
            List.of(
                    List.of("<!--", "-->"),
                    List.of("<script", "</script"),
                    List.of("<style", "</style"),
                    List.of("<title", "</title"));

    private static final Pattern QUOTED =
            Pattern.compile(
                    "<(?:blockquote\\b|div[^>]{0,200}class=[\"']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile(
                    "<br\\b[^<>]*>|</(?:p|div|li|tr|h[1-6]|blockquote|table)\\s*>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?i)(on|pada)\\b.{5,240}\\b(wrote|menulis)\\s*:"
                            + "|-{2,}\\s*(original message|pesan asli|forwarded message|pesan terusan)\\s*-{2,}"
                            + "|begin forwarded message:");

    /**
     * A head as programs copy it; a letter on paper has “Dari” and “Kepada”, too, and is no head.
     */
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)\\*?(from|dari)\\s*:\\*?\\s.{1,200}\n\\*?(sent|date|terkirim|dikirim)\\s*:.*"
                            + "|\\*?(from|dari)\\s*:\\*?\\s.{0,200}@.{1,200}\n\\*?\\p{L}{2,12}\\s*:.*");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "--\\s*|(?i:(sent from my|get outlook for|(dikirim|terkirim) dari (ponsel|hp|iphone|ipad"
                            + "|android|samsung|xiaomi|yahoo|outlook|gmail|perangkat|telepon))\\b.{0,80})");
    private static final Pattern RULE = Pattern.compile("[_*=-]{10,}");

    private LetterText() {}

    /**
     * Own words.
     *
     * @param cut whether something was left out
     */
    record Own(String text, boolean cut) {}

    /** The words of an HTML part. */
    static String plain(String html) {
        var seen = html;
        for (var pair : UNSEEN) {
            seen = without(seen, pair.getFirst(), pair.getLast());
        }
        var quoted = QUOTED.matcher(seen);
        var own = quoted.find() ? seen.substring(0, quoted.start()) + "<br>-- <br>" : seen;
        var lines = BREAK.matcher(own.replaceAll("\\s+", " ")).replaceAll("\n");
        var text = HtmlUtils.htmlUnescape(TAG.matcher(lines).replaceAll(""));
        return tidy(text.replace('\u00A0', ' '));
    }

    /** In one walk, however often it begins and never ends. */
    private static String without(String html, String begin, String end) {
        var small = html.toLowerCase(Locale.ROOT);
        var kept = new StringBuilder();
        int at = 0;
        for (int from = small.indexOf(begin); from >= 0; from = small.indexOf(begin, at)) {
            kept.append(html, at, from);
            int to = small.indexOf(end, from + begin.length());
            if (to < 0) {
                return kept.toString();
            }
            int closed = small.indexOf('>', to);
            if (closed < 0) {
                return kept.toString();
            }
            at = closed + 1;
        }
        return kept.append(html, at, html.length()).toString();
    }

    /** Lines that a program broke where they became too long come together again. */
    static String flowed(String text) {
        var whole = new StringBuilder();
        for (var line : text.lines().toList()) {
            boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
            whole.append(line).append(goesOn ? "" : "\n");
        }
        return whole.toString();
    }

    /** Leaves out what was quoted and everything from a signature on. */
    static Own own(String text) {
        var lines = tidy(text).lines().toList();
        var own = new StringBuilder();
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (ends(lines, i)) {
                cut = true;
                break;
            }
            if (line.startsWith(">")) {
                cut = true;
                continue;
            }
            own.append(lines.get(i)).append('\n');
        }
        return new Own(tidy(own.toString()), cut);
    }

    private static boolean ends(List<String> lines, int i) {
        var line = lines.get(i).strip();
        var next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
        return SIGNATURE.matcher(line).matches()
                || INTRODUCTION.matcher(line).matches()
                || INTRODUCTION.matcher(line + " " + next).matches() && !line.isEmpty()
                || headers(lines, RULE.matcher(line).matches() ? i + 1 : i);
    }

    /** Two lines of a head that programs copy above what is quoted. */
    private static boolean headers(List<String> lines, int i) {
        return i + 1 < lines.size()
                && HEADER.matcher(lines.get(i).strip() + "\n" + lines.get(i + 1).strip()).matches();
    }

    /** Without signs that nobody can see, and without more than one empty line in a row. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("(?<![ \\t])[ \\t]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
