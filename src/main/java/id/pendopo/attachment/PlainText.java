package id.pendopo.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text without form: read as UTF-8, or as old Windows programs wrote it, and kept as UTF-8. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t\\f]]");
    private static final Pattern MARKUP =
            Pattern.compile("(?is)\\A\\s*<(!doctype|html|script|\\?xml|svg)\\b.*");

    private PlainText() {}

    static byte[] clean(byte[] file) throws Unclean {
        var text = decoded(file);
        if (NO_TEXT.matcher(text).find() || MARKUP.matcher(text).matches()) {
            throw new Unclean(Refusal.KIND_NOT_TAKEN);
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] file) throws Unclean {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            try {
                return WINDOWS.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            } catch (CharacterCodingException _) {
                throw new Unclean(Refusal.KIND_NOT_TAKEN);
            }
        }
    }
}
