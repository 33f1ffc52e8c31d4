package id.pendopo.web;

import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads the object a program sent, or says exactly why it can't be read. */
@Component
public class JsonBody {

    /** Ample for whatever holds no files. */
    private static final int MOST = 64 * 1024;

    private final ObjectReader reader;

    JsonBody(ObjectMapper json) {
        this.reader =
                json.readerFor(JsonNode.class).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    public Outcome<ObjectNode> read(HttpServletRequest request) throws IOException {
        return read(request, MOST);
    }

    /**
     * Reads a body that may be larger.
     *
     * @param most bytes
     */
    public Outcome<ObjectNode> read(HttpServletRequest request, int most) throws IOException {
        var bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            return Outcome.refused("", Refusal.BODY_TOO_LARGE, most / 1024);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return Outcome.refused("", Refusal.NOT_UTF8);
        }
        try {
            JsonNode node = reader.readValue(text);
            return node instanceof ObjectNode object
                    ? Outcome.done(object)
                    : Outcome.refused("", Refusal.NOT_AN_OBJECT);
        } catch (JacksonException e) {
            var place = e.getLocation();
            return Outcome.refused(
                    "",
                    Refusal.BODY_UNREADABLE,
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()));
        }
    }

    /** The text of a field as it is checked later; empty when there is none. */
    public static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        // PostgreSQL keeps every character but this one.
        return node.isString() ? node.stringValue().replace("\u0000", "") : node.toString();
    }

    /** A number as text. A text in its place keeps its quotes, so that it is seen not to be one. */
    public static String number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.toString();
    }

    /** The texts of a list; something else in its place is taken as one text. */
    public static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(text(each)));
        } else if (!text(node).isEmpty()) {
            texts.add(text(node));
        }
        return texts;
    }
}
