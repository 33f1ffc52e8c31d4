package id.pendopo.web;

import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * News for readers of feeds (Atom, RFC 4287).
 *
 * @param self where it is read
 * @param about the page that it belongs to
 */
public record AtomFeed(
        String title, OffsetDateTime updated, String self, String about, List<Entry> entries) {

    /**
     * One piece of news.
     *
     * @param language null when it is that of the feed
     * @param published null when it is not told
     * @param summary empty for none
     */
    public record Entry(
            String id,
            @Nullable String language,
            String title,
            OffsetDateTime updated,
            @Nullable OffsetDateTime published,
            String link,
            String summary) {}

    /** Writes it in the language of the page. */
    public void write(Page page, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        try {
            var xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            write(xml, page);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml, Page page) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        language(xml, page.language());
        text(xml, "id", self);
        text(xml, "title", title);
        time(xml, "updated", updated);
        link(xml, "self", self);
        link(xml, "alternate", about);
        xml.writeStartElement("author");
        text(xml, "name", page.site().name());
        xml.writeEndElement();
        for (var one : entries) {
            write(xml, one);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(XMLStreamWriter xml, Entry one) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (one.language() != null) {
            language(xml, one.language());
        }
        text(xml, "id", one.id());
        text(xml, "title", one.title());
        time(xml, "updated", one.updated());
        if (one.published() != null) {
            time(xml, "published", one.published());
        }
        link(xml, "alternate", one.link());
        if (!one.summary().isEmpty()) {
            text(xml, "summary", one.summary());
        }
        xml.writeEndElement();
    }

    private static void language(XMLStreamWriter xml, String language) throws XMLStreamException {
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void time(XMLStreamWriter xml, String name, OffsetDateTime time)
            throws XMLStreamException {
        text(xml, name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    private static void text(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }
}
