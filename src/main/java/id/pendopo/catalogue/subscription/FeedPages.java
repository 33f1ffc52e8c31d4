package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.Services;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What was decided about standards, as Atom (RFC 4287) for readers of feeds. */
@Controller
class FeedPages {

    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Subscriptions subscriptions;
    private final Services services;
    private final PublicAddress address;

    FeedPages(Subscriptions subscriptions, Services services, PublicAddress address) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.address = address;
    }

    @GetMapping("/layanan/perubahan.atom")
    void all(Page page, HttpServletResponse response) throws IOException {
        write("", page.t("catalogue.follow.feed"), "/layanan", page, response);
    }

    @GetMapping("/layanan/{code}/perubahan.atom")
    void one(@PathVariable String code, Page page, HttpServletResponse response)
            throws IOException {
        var service =
                services.find(page.site().organisation(), code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var path = "/layanan/" + service.code();
        write(
                service.code(),
                page.t("catalogue.standard.title", service.name()),
                path,
                page,
                response);
    }

    private void write(
            String code, String title, String path, Page page, HttpServletResponse response)
            throws IOException {
        var news = subscriptions.latest(page.site().organisation(), code, MOST);
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        var site = address.here();
        try {
            var xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            feed(xml, news, new Head(title, site, path), page);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private record Head(String title, String site, String path) {}

    private static void feed(XMLStreamWriter xml, List<News> news, Head head, Page page)
            throws XMLStreamException {
        var self = head.site() + page.link(head.path() + "/perubahan.atom");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", page.language());
        text(xml, "id", self);
        text(xml, "title", head.title());
        text(xml, "updated", latest(news).toString());
        link(xml, "self", self);
        link(xml, "alternate", head.site() + page.link(head.path()));
        xml.writeStartElement("author");
        text(xml, "name", page.site().name());
        xml.writeEndElement();
        for (var one : news) {
            entry(xml, one, head.site(), page);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant latest(List<News> news) {
        return news.isEmpty() ? Instant.EPOCH : news.getFirst().at();
    }

    private static void entry(XMLStreamWriter xml, News news, String site, Page page)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + news.id());
        text(xml, "title", news.service() + ": " + news.sentence(page));
        text(xml, "updated", news.at().toString());
        link(xml, "alternate", site + page.link(news.path()));
        if (!news.reason().isEmpty()) {
            text(xml, "summary", news.reason());
        }
        xml.writeEndElement();
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
