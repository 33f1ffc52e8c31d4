package id.pendopo.complaint.reporter;

import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.document.PdfDocument;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import id.pendopo.web.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Writes the packet in Indonesian, which the Ombudsman reads; its reporter's words as written. */
@Component
class PacketWords {

    private final OwnSentences sentences;
    private final OwnDoors doors;
    private final Templates templates;
    private final ObjectMapper json;

    PacketWords(OwnSentences sentences, OwnDoors doors, Templates templates, ObjectMapper json) {
        this.sentences = sentences;
        this.doors = doors;
        this.templates = templates;
        this.json = json;
    }

    boolean due(Complaint c, Clocks clocks) {
        return doors.ombudsman(c, clocks);
    }

    String standing(Page page, Complaint c) {
        return sentences.standing(indonesian(page), c).text();
    }

    List<Packet.Step> steps(Page page, Complaint c, List<CaseEvent> events) {
        return sentences.history(indonesian(page), c, events).stream()
                .map(
                        line ->
                                new Packet.Step(
                                        line.day(),
                                        line.sentence(),
                                        String.join("\n", line.words())))
                .toList();
    }

    /** Drawn anew each time: a press that remembers would remember who complained. */
    byte[] pdf(Packet packet, Page page) {
        Map<String, Object> model = Map.of("page", indonesian(page), "packet", packet);
        var xhtml = templates.text("complaint/reporter/packet", model);
        try (var output = new ByteArrayOutputStream()) {
            new PdfDocument(xhtml, packet.made()).writeTo(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json(Packet packet) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(packet);
    }

    private static Page indonesian(Page page) {
        return page.at(new Texts(page.texts().messages(), Texts.INDONESIAN), page.path());
    }
}
