package id.pendopo.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of an office document that are XML: without names of people and ways to the outside. */
final class OfficeXml {

    private static final Pattern WHO =
            Pattern.compile(
                    "\\b((?:\\w+:)?(?:author|initials|lastModifiedBy|userName|creator))=(\"[^\"]*\"|'[^']*')");
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "<((?:dc:creator|author|meta:creator-initials|loext:sender-initials))>[^<]*</");
    private static final Pattern SCRIPTS =
            Pattern.compile(
                    "(?s)<office:scripts\\b.*?</office:scripts>|<script:event-listener\\b[^>]*/>"
                            + "|<office:scripts\\s*/>|<office:event-listeners\\b.*?</office:event-listeners>");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=(\"[^\"]*\"|'[^']*')");
    private static final Pattern OVERRIDE = Pattern.compile("<Override\\b[^>]*>");
    private static final Pattern PART_NAME = Pattern.compile("\\bPartName=[\"']/([^\"']*)[\"']");
    private static final Pattern MANIFEST = Pattern.compile("<manifest:file-entry\\b[^>]*?/>");
    private static final Pattern FULL_PATH =
            Pattern.compile("\\bmanifest:full-path=[\"']([^\"']*)[\"']");

    private OfficeXml() {}

    static byte[] clean(String name, byte[] content, Pattern unwanted) throws Unclean {
        var xml = text(content);
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new Unclean(Refusal.FILE_BOMB);
        }
        xml = WHO.matcher(xml).replaceAll("$1=\"\"");
        xml = AUTHOR.matcher(xml).replaceAll("<$1></");
        xml = SCRIPTS.matcher(xml).replaceAll("");
        if (name.endsWith(".rels")) {
            xml = relations(folder(name), xml, unwanted);
        } else if (name.equals("[Content_Types].xml")) {
            xml = without(xml, OVERRIDE, PART_NAME, unwanted);
            xml =
                    xml.replace("ms-word.document.macroEnabled.main", WORD)
                            .replace("ms-excel.sheet.macroEnabled.main", SHEET);
        } else if (name.equals("META-INF/manifest.xml")) {
            xml = without(xml, MANIFEST, FULL_PATH, unwanted);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static final String WORD =
            "openxmlformats-officedocument.wordprocessingml.document.main";
    private static final String SHEET = "openxmlformats-officedocument.spreadsheetml.sheet.main";

    static String text(byte[] content) throws Unclean {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
    }

    /** Where the targets of {@code word/_rels/document.xml.rels} begin: {@code word/}. */
    private static String folder(String name) {
        return name.replaceFirst("_rels/[^/]*$", "");
    }

    /** What is left out is not pointed at, and only links that a reader follows lead outside. */
    private static String relations(String folder, String xml, Pattern unwanted) {
        return RELATION.matcher(xml)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        relation(folder, found.group(), unwanted)));
    }

    private static String relation(String folder, String relation, Pattern unwanted) {
        boolean link = relation.contains("/hyperlink\"") || relation.contains("/hyperlink'");
        boolean outside = relation.contains("\"External\"") || relation.contains("'External'");
        if (outside) {
            return link ? relation : TARGET.matcher(relation).replaceAll("Target=\"about:blank\"");
        }
        var target = TARGET.matcher(relation);
        if (!target.find()) {
            return relation;
        }
        var path = target.group(1).substring(1, target.group(1).length() - 1);
        var whole = path.startsWith("/") ? path.substring(1) : folder + path;
        while (whole.contains("../")) {
            var shorter = whole.replaceFirst("(?:[^/]+/)?\\.\\./", "");
            whole = shorter.length() < whole.length() ? shorter : whole.replace("../", "");
        }
        return unwanted.matcher(whole).matches() ? "" : relation;
    }

    private static String without(String xml, Pattern line, Pattern path, Pattern unwanted) {
        return line.matcher(xml)
                .replaceAll(
                        found -> {
                            var named = path.matcher(found.group());
                            boolean gone =
                                    named.find() && unwanted.matcher(named.group(1)).matches();
                            return gone ? "" : Matcher.quoteReplacement(found.group());
                        });
    }
}
