package id.pendopo.catalogue.maklumat;

import gg.jte.Content;
import id.pendopo.catalogue.MeasuredPart;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a unit has pledged, to read and to hang up. */
@Controller
@RequestMapping("/maklumat/{unit}")
class MaklumatPages {

    private final Organisations organisations;
    private final Maklumats maklumats;
    private final MaklumatPaper paper;
    private final List<MeasuredPart> measured;
    private final PublicAddress house;

    MaklumatPages(
            Organisations organisations,
            Maklumats maklumats,
            MaklumatPaper paper,
            List<MeasuredPart> measured,
            PublicAddress house) {
        this.house = house;
        this.organisations = organisations;
        this.maklumats = maklumats;
        this.paper = paper;
        this.measured =
                measured.stream().sorted(Comparator.comparingInt(MeasuredPart::order)).toList();
    }

    @GetMapping
    String latest(@PathVariable("unit") String code, Page page, Model model) {
        var unit = unit(page, code);
        var all = maklumats.all(page.site().organisation(), unit);
        return show(unit, all.stream().findFirst(), all, page, model);
    }

    @GetMapping("/{number:[0-9]+}")
    String one(
            @PathVariable("unit") String code, @PathVariable int number, Page page, Model model) {
        var unit = unit(page, code);
        var all = maklumats.all(page.site().organisation(), unit);
        return show(unit, Optional.of(numbered(all, number)), all, page, model);
    }

    private String show(
            Unit unit, Optional<Maklumat> shown, List<Maklumat> all, Page page, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("all", all);
        model.addAttribute("measured", measured(unit, page));
        shown.ifPresent(
                one -> {
                    model.addAttribute("maklumat", one);
                    model.addAttribute("address", address(unit, one));
                });
        return "catalogue/maklumat/show";
    }

    private List<Content> measured(Unit unit, Page page) {
        return measured.stream().flatMap(part -> part.measured(page, unit).stream()).toList();
    }

    @GetMapping("/{number:[0-9]+}.pdf")
    void pdf(
            @PathVariable("unit") String code,
            @PathVariable int number,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var unit = unit(page, code);
        var shown = numbered(maklumats.all(page.site().organisation(), unit), number);
        var pdf = paper.pdf(unit, shown, page, address(unit, shown));
        var file = "maklumat-" + unit.code() + "-" + number + ".pdf";
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + file + "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private Unit unit(Page page, String code) {
        return organisations
                .unit(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Maklumat numbered(List<Maklumat> all, int number) {
        return all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String address(Unit unit, Maklumat maklumat) {
        return house.here() + "/maklumat/" + unit.code() + "/" + maklumat.number();
    }
}
