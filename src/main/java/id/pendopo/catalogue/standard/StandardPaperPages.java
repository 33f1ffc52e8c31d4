package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Wording;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Standards to print and to hang up. They are written in Indonesian, whoever asks for them. */
@Controller
@RequestMapping("/layanan/{code}")
class StandardPaperPages {

    private final Standards standards;
    private final StandardPapers papers;
    private final PublicAddress house;

    StandardPaperPages(Standards standards, StandardPapers papers, PublicAddress house) {
        this.standards = standards;
        this.papers = papers;
        this.house = house;
    }

    /** The annex of the decree of the version that holds. */
    @GetMapping("/standar.pdf")
    void annex(@PathVariable String code, Page page, HttpServletResponse response)
            throws IOException {
        var subject = StandardDesk.known(standards.find(page.site().organisation(), code));
        annex(subject, StandardDesk.known(subject.current()), page, response);
    }

    @GetMapping("/standar/{version:[0-9]+}.pdf")
    void annexOf(
            @PathVariable String code,
            @PathVariable int version,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var subject = StandardDesk.known(standards.find(page.site().organisation(), code));
        var shown = StandardDesk.known(subject.version(version).filter(Version::open));
        annex(subject, shown, page, response);
    }

    /** The poster of the version that holds, as a page; there is none while none holds. */
    @GetMapping("/poster")
    String posterPage(@PathVariable String code, Page page, Model model) {
        var subject = StandardDesk.known(standards.find(page.site().organisation(), code));
        var version = StandardDesk.known(subject.inForce());
        var law = standards.law(page.language());
        var said = standards.bodies(subject, version.number());
        model.addAttribute("view", new StandardView(subject, version, law, said));
        model.addAttribute("wording", new Wording(page));
        model.addAttribute("address", address("/layanan/" + subject.service().code()));
        papers.pledged(subject).ifPresent(one -> model.addAttribute("maklumat", one));
        return "catalogue/standard/posterPage";
    }

    /** The same as a document. */
    @GetMapping("/poster.pdf")
    void poster(@PathVariable String code, Page page, HttpServletResponse response)
            throws IOException {
        var subject = StandardDesk.known(standards.find(page.site().organisation(), code));
        var version = StandardDesk.known(subject.inForce());
        var address = address("/layanan/" + subject.service().code());
        send(papers.poster(subject, version, page, address), "poster", subject, version, response);
    }

    private void annex(Subject subject, Version version, Page page, HttpServletResponse response)
            throws IOException {
        var path = "/layanan/" + subject.service().code() + "/standar/" + version.number();
        var pdf = papers.annex(subject, version, page, address(path));
        send(pdf, "standar", subject, version, response);
    }

    private static void send(
            byte[] pdf, String name, Subject subject, Version version, HttpServletResponse response)
            throws IOException {
        var file = name + "-" + subject.service().code() + "-v" + version.number() + ".pdf";
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + file + "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private String address(String path) {
        return house.here() + path;
    }
}
