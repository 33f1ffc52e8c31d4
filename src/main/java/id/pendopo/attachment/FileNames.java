package id.pendopo.attachment;

/** Names of files that people send: shown and offered for download, never used as a path. */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "berkas";

    private FileNames() {}

    /** The last part of the path, without signs that mean something to a system; never empty. */
    public static String clean(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;%]+", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (plain.isEmpty()) {
            return NAMELESS;
        }
        return plain.length() <= LONGEST ? plain : shortened(plain);
    }

    /** A name that tells nothing: a word, a number, and the ending that says what the file is. */
    public static String numbered(String word, int number, String given) {
        int dot = given.lastIndexOf('.');
        var end = dot < 0 ? "" : given.substring(dot);
        return word + "-" + number + (end.matches("\\.[A-Za-z0-9]{1,6}") ? end : "");
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.length() - dot <= 10;
        var end = ending ? name.substring(dot) : "";
        int cut = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).strip() + end;
    }
}
