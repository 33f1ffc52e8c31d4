package id.pendopo.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of an office document that are XML: without names of people, days on which they changed
 * something, folders of their computers, and ways to the outside.
 */
final class OfficeXml implements XmlWalk.Change {

    static final int MOST = 8 << 20;

    /** Names without the prefix, which every program may choose. */
    private static final Set<String> GONE =
            Set.of(
                    "scripts",
                    "event-listener",
                    "event-listeners",
                    "absPath",
                    "mailMerge",
                    "docVars");

    private static final Set<String> WORDS_GONE =
            Set.of("creator", "author", "creator-initials", "sender-initials", "date-string");
    private static final Set<String> WHO =
            Set.of("author", "initials", "lastModifiedBy", "userName", "creator");
    private static final Set<String> WHEN = Set.of("w:date", "w16du:dateUtc");
    private static final Set<String> LINKS = Set.of("text:a", "draw:a");
    private static final Set<String> FOLLOWED = Set.of("http:", "https:", "mailto:", "tel:");
    private static final String WORD =
            "openxmlformats-officedocument.wordprocessingml.document.main";
    private static final String SHEET = "openxmlformats-officedocument.spreadsheetml.sheet.main";
    private static final String NOWHERE = "about:blank";
    private static final String TARGET = "Target";
    private static final String OUTSIDE = "External";
    private static final int LONGEST_PATH = 500;

    private final String name;
    private final Pattern unwanted;

    private OfficeXml(String name, Pattern unwanted) {
        this.name = name;
        this.unwanted = unwanted;
    }

    static byte[] clean(String name, byte[] content, Pattern unwanted) throws Unclean {
        if (content.length > MOST) {
            throw new Unclean(Refusal.PART_TOO_LARGE, Integer.toString(MOST >> 20));
        }
        return XmlWalk.changed(text(content), new OfficeXml(name, unwanted))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] content) throws Unclean {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
    }

    @Override
    public boolean kept(String element, Map<String, String> attributes) {
        if (GONE.contains(local(element))) {
            return false;
        }
        if (name.endsWith(".rels")) {
            return !local(element).equals("Relationship") || relation(attributes);
        }
        if (name.equals("[Content_Types].xml")) {
            attributes.computeIfPresent("ContentType", (_, type) -> withoutMacros(type));
            return !refused(attributes.getOrDefault("PartName", "").replaceFirst("^/", ""));
        }
        if (name.equals("META-INF/manifest.xml")) {
            return !refused(attributes.getOrDefault("manifest:full-path", ""));
        }
        attributes.keySet().removeAll(WHEN);
        attributes.replaceAll((key, value) -> value(element, key, value));
        return true;
    }

    private static String value(String element, String key, String value) {
        if (WHO.contains(local(key))) {
            return "";
        }
        if (local(key).equals("href")) {
            boolean inside = !value.contains(":") && !value.contains("&");
            boolean followed =
                    LINKS.contains(element) && (followed(value) || value.startsWith("#"));
            return followed || inside && !folder(value) ? value : "";
        }
        return !local(key).equals("formatCode") && folder(value) ? "" : value;
    }

    @Override
    public String words(String element, String words) {
        var local = local(element);
        if (WORDS_GONE.contains(local) || element.equals("dc:date")) {
            return "";
        }
        return local.equals("instrText") && folder(words) ? "" : words;
    }

    /** What is left out is not pointed at, and only links that a reader follows lead outside. */
    private boolean relation(Map<String, String> attributes) {
        var target = attributes.getOrDefault(TARGET, "");
        var mode = attributes.getOrDefault("TargetMode", "");
        boolean hidden = mode.contains("&") || target.length() > LONGEST_PATH;
        if (mode.equals(OUTSIDE) || hidden) {
            boolean link = attributes.getOrDefault("Type", "").endsWith("/hyperlink");
            if (!link || hidden || !followed(target)) {
                attributes.put(TARGET, NOWHERE);
                attributes.put("TargetMode", OUTSIDE);
            }
            return true;
        }
        var folder = name.substring(0, Math.max(0, name.lastIndexOf("_rels/")));
        return !refused(resolved(target.startsWith("/") ? target : folder + target));
    }

    private static String resolved(String path) {
        var steps = new ArrayDeque<String>();
        for (var step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private boolean refused(String path) {
        return path.length() > LONGEST_PATH || unwanted.matcher(path).matches();
    }

    private static String withoutMacros(String type) {
        return type.replace("ms-word.document.macroEnabled.main", WORD)
                .replace("ms-excel.sheet.macroEnabled.main", SHEET);
    }

    private static boolean followed(String target) {
        var small = target.substring(0, Math.min(target.length(), 10)).toLowerCase(Locale.ROOT);
        return FOLLOWED.stream().anyMatch(small::startsWith);
    }

    /** Does it name a folder of somebody's computer, in which often stands whose it is? */
    private static boolean folder(String text) {
        var start = text.stripLeading();
        boolean begins = Stream.of("\\\\", "/home/", "/Users/", "../").anyMatch(start::startsWith);
        if (begins || text.contains("file:/")) {
            return true;
        }
        for (int i = text.indexOf(":\\"); i > 0; i = text.indexOf(":\\", i + 2)) {
            boolean drive = Character.isLetter(text.charAt(i - 1));
            boolean alone = i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2));
            if (drive && alone && i + 2 < text.length() && text.charAt(i + 2) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
