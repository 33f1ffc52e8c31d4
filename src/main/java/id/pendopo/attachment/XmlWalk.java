package id.pendopo.attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks over an XML text once, from its beginning to its end, and writes it anew. It never looks
 * back, so that no text takes longer than its length.
 */
final class XmlWalk {

    /** What becomes of tags and of the words between them. */
    interface Change {

        /** Changes the attributes; false to leave the element out, with all that is in it. */
        boolean kept(String element, Map<String, String> attributes);

        /**
         * What stays of words.
         *
         * @param element in which they stand right at the beginning; empty for elsewhere
         */
        String words(String element, String words);
    }

    private static final int LONGEST_NAME = 200;

    private final String xml;
    private final Change change;
    private final StringBuilder out;
    private int at;

    /** How deep in an element that is left out. */
    private int gone;

    private String element = "";

    private XmlWalk(String xml, Change change) {
        this.xml = xml;
        this.change = change;
        this.out = new StringBuilder(xml.length());
    }

    static String changed(String xml, Change change) throws Unclean {
        return new XmlWalk(xml, change).changed();
    }

    private String changed() throws Unclean {
        while (at < xml.length()) {
            int open = xml.indexOf('<', at);
            int until = open < 0 ? xml.length() : open;
            words(xml.substring(at, until));
            at = until;
            if (open >= 0) {
                markup();
            }
        }
        if (gone > 0) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        return out.toString();
    }

    private void words(String words) {
        if (gone == 0 && !words.isEmpty()) {
            out.append(change.words(element, words));
        }
    }

    /** Remarks and instructions are left out; declarations could swell. */
    private void markup() throws Unclean {
        if (xml.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (xml.startsWith("<![CDATA[", at)) {
            int end = after("]]>", at + 9);
            words(xml.substring(at, end));
            at = end;
        } else if (xml.startsWith("<!", at)) {
            throw new Unclean(Refusal.FILE_BOMB);
        } else if (xml.startsWith("<?", at)) {
            int end = after("?>", at + 2);
            if (xml.startsWith("<?xml ", at)) {
                out.append(xml, at, end);
            }
            at = end;
        } else if (xml.startsWith("</", at)) {
            int end = after(">", at + 2);
            if (gone > 0) {
                gone--;
            } else {
                out.append(xml, at, end);
            }
            element = "";
            at = end;
        } else {
            tag();
        }
    }

    private int after(String end, int from) throws Unclean {
        int found = xml.indexOf(end, from);
        if (found < 0) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        return found + end.length();
    }

    private void tag() throws Unclean {
        int begin = ++at;
        while (!ends(next()) && !Character.isWhitespace(next())) {
            at++;
        }
        var name = xml.substring(begin, at);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        var attributes = new LinkedHashMap<String, String>();
        while (attribute(attributes)) {
            // One after the other.
        }
        boolean empty = next() == '/';
        at += empty ? 1 : 0;
        if (next() != '>') {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        at++;
        if (gone > 0 || !change.kept(name, attributes)) {
            gone += empty ? 0 : 1;
            return;
        }
        element = empty ? "" : name;
        out.append('<').append(name);
        attributes.forEach(
                (key, value) ->
                        out.append(' ')
                                .append(key)
                                .append("=\"")
                                .append(value.replace("\"", "&quot;"))
                                .append('"'));
        out.append(empty ? "/>" : ">");
    }

    /** Reads one more; false when there is none. */
    private boolean attribute(Map<String, String> attributes) throws Unclean {
        blanks();
        if (ends(next())) {
            return false;
        }
        int begin = at;
        while (next() != '=' && !ends(next()) && !Character.isWhitespace(next())) {
            at++;
        }
        var name = xml.substring(begin, at);
        blanks();
        if (next() != '=' || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        at++;
        blanks();
        char quote = next();
        int end = quote == '"' || quote == '\'' ? xml.indexOf(quote, at + 1) : -1;
        @Nullable String twice =
                end < 0 ? "" : attributes.putIfAbsent(name, xml.substring(at + 1, end));
        if (twice != null) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        at = end + 1;
        return true;
    }

    private void blanks() throws Unclean {
        while (Character.isWhitespace(next())) {
            at++;
        }
    }

    private static boolean ends(char sign) {
        return sign == '>' || sign == '/';
    }

    private char next() throws Unclean {
        if (at >= xml.length()) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        return xml.charAt(at);
    }
}
