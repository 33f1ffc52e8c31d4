package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.complaint.open311.Content.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers. By the “Spark” rules the JSON has no outermost name, and lists have none for
 * their parts.
 */
final class Writing {

    private static final JsonMapper JSON = new JsonMapper();
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private Writing() {}

    static byte[] of(Format format, Reply reply) {
        return switch (format) {
            case XML -> xml(reply);
            case JSON -> JSON.writeValueAsBytes(json(reply.content()));
        };
    }

    private static @Nullable Object json(Content content) {
        return switch (content) {
            case Value(var value) -> value instanceof String text ? plain(text) : value;
            case Fields(var all) -> {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                all.forEach((name, field) -> fields.put(name, json(field)));
                yield fields;
            }
            case Items(_, var all) -> {
                var items = new ArrayList<@Nullable Object>();
                all.forEach(item -> items.add(json(item)));
                yield items;
            }
        };
    }

    private static byte[] xml(Reply reply) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("utf-8", "1.0");
            element(writer, reply.name(), reply.content());
            writer.writeEndDocument();
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void element(XMLStreamWriter writer, String name, Content content)
            throws XMLStreamException {
        writer.writeStartElement(name);
        switch (content) {
            case Value(var value) -> {
                if (value != null) {
                    writer.writeCharacters(plain(value.toString()));
                }
            }
            case Fields(var all) -> {
                for (var field : all.entrySet()) {
                    element(writer, field.getKey(), field.getValue());
                }
            }
            case Items(var each, var all) -> {
                for (var item : all) {
                    element(writer, each, item);
                }
            }
        }
        writer.writeEndElement();
    }

    /** XML 1.0 has no other control characters, and no halves of characters. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(
                        one ->
                                one == '\t'
                                        || one == '\n'
                                        || one == '\r'
                                        || one >= 0x20 && one <= 0xD7FF
                                        || one >= 0xE000 && one <= 0xFFFD
                                        || one >= 0x10000)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
