package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Shape;
import id.pendopo.catalogue.maklumat.Maklumat;
import id.pendopo.catalogue.maklumat.Maklumats;
import id.pendopo.document.PdfDocument;
import id.pendopo.document.Press;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Standards as tagged PDF: the annex of a decree, and the poster for the wall. */
@Component
class StandardPapers {

    private static final int SQUARE = 8;

    /** The largest letters with which a poster stays one sheet are taken, in points. */
    private static final List<Integer> SIZES = List.of(19, 17, 16, 15, 14, 13, 12, 11, 10, 9);

    private final Standards standards;
    private final Maklumats maklumats;
    private final Templates templates;
    private final Press press;

    StandardPapers(Standards standards, Maklumats maklumats, Templates templates, Press press) {
        this.standards = standards;
        this.maklumats = maklumats;
        this.templates = templates;
        this.press = press;
    }

    /** All fourteen components, A4. */
    byte[] annex(Subject subject, Version version, Page page, String address) {
        return press.print(
                document(
                        "catalogue/standard/annex",
                        version,
                        model(subject, version, page, address)));
    }

    /** The six components of delivery, A3, with what the unit has pledged. */
    byte[] poster(Subject subject, Version version, Page page, String address) {
        var model = model(subject, version, page, address);
        pledged(subject).ifPresent(maklumat -> model.put("maklumat", maklumat));
        return press.printOnOneSheet(
                SIZES.stream().map(size -> poster(version, model, size)).toList());
    }

    private PdfDocument poster(Version version, Map<String, Object> model, int size) {
        model.put("size", size);
        return document("catalogue/standard/poster", version, model);
    }

    /** What the unit that is answerable has pledged. */
    Optional<Maklumat> pledged(Subject subject) {
        return maklumats.current(subject.organisation(), subject.unit());
    }

    private Map<String, Object> model(Subject subject, Version version, Page page, String address) {
        var lines = BodyLines.in(page);
        var said = standards.bodies(subject, version.number());
        var sections = new ArrayList<Paper.Section>();
        for (LawComponent component : standards.law("id")) {
            sections.add(
                    new Paper.Section(
                            sections.size() + 1,
                            component,
                            component.shape() == Shape.STEPS,
                            lines.of(said.get(component.code()))));
        }
        var model = new HashMap<String, Object>();
        model.put("page", lines.page());
        model.put("paper", new Paper(subject, version, sections, address));
        model.put("qr", QrCode.png(address, SQUARE));
        return model;
    }

    private PdfDocument document(String template, Version version, Map<String, Object> model) {
        return new PdfDocument(templates.text(template, model), version.changedAt());
    }
}
