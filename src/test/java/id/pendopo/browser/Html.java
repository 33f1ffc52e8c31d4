package id.pendopo.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker. */
final class Html {

    private static final JsonMapper JSON = new JsonMapper();

    private Html() {}

    /** Errors of a document, as it was sent. */
    static List<String> faults(String html) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            var report =
                    validator.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(JSON.readTree(report).path("messages").spliterator(), false)
                    .filter(message -> message.path("type").asString("").equals("error"))
                    .map(
                            message ->
                                    message.path("message").asString("")
                                            + " | "
                                            + message.path("extract").asString(""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
