package id.pendopo.complaint.publication;

import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases that were made public last, as Atom (RFC 4287). */
@Controller
class CaseFeedPages {

    private static final int MOST = 50;
    private static final String PATH = "/pengaduan/terbaru.atom";

    private final PublicViews views;
    private final PublicAddress address;

    CaseFeedPages(PublicViews views, PublicAddress address) {
        this.views = views;
        this.address = address;
    }

    @GetMapping(PATH)
    void feed(Page page, HttpServletResponse response) throws IOException {
        var cases = views.latest(page, MOST);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        try {
            var xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            write(xml, cases, page);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml, List<PublicCase> cases, Page page)
            throws XMLStreamException {
        var site = address.here();
        var self = site + page.link(PATH);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", page.language());
        text(xml, "id", self);
        text(xml, "title", page.t("complaint.publication.feed"));
        var latest = cases.isEmpty() ? Instant.EPOCH : cases.getFirst().changed();
        text(xml, "updated", day(latest, page));
        link(xml, "self", self);
        link(xml, "alternate", site + page.link("/pengaduan"));
        xml.writeStartElement("author");
        text(xml, "name", page.site().name());
        xml.writeEndElement();
        for (var one : cases) {
            entry(xml, one, site, page);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void entry(XMLStreamWriter xml, PublicCase one, String site, Page page)
            throws XMLStreamException {
        var address = site + page.link("/pengaduan/" + one.code());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", one.language());
        text(xml, "id", site + "/pengaduan/" + one.code());
        text(xml, "title", one.title());
        text(xml, "updated", day(one.changed(), page));
        text(xml, "published", day(one.received(), page));
        link(xml, "alternate", address);
        text(xml, "summary", CaseCard.excerpt(one.body()));
        xml.writeEndElement();
    }

    /** The day as the format wants it: a second would tell who came out of the house just then. */
    private static String day(Instant at, Page page) {
        var local = page.local(at);
        var midnight = local.toLocalDate().atStartOfDay(local.getZone()).toOffsetDateTime();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(midnight);
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }
}
