package id.pendopo.organisation;

import id.pendopo.shared.Outcome;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's emblem as a symbol of the icon sprite. Only shapes and their colours are taken
 * over from the SVG that was sent: no script, no style, no text, nothing from elsewhere.
 */
record Emblem(String symbol) {

    private static final int MOST = 16_384;
    private static final Set<String> SHAPES =
            Set.of("g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "d",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "width",
                    "height",
                    "points",
                    "transform",
                    "fill",
                    "fill-rule",
                    "clip-rule",
                    "fill-opacity",
                    "opacity",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin");
    private static final Pattern VALUE = Pattern.compile("[#0-9a-zA-Z ,.()+\\-%]*");
    private static final Pattern VIEW_BOX = Pattern.compile("[0-9 .,-]+");

    /** Reads an SVG picture. */
    static Outcome<Emblem> of(String svg) {
        if (svg.length() > MOST) {
            return Outcome.refused("lambang", Refusal.EMBLEM_TOO_LARGE, MOST / 1024);
        }
        try {
            var reader = factory().createXMLStreamReader(new StringReader(svg));
            var symbol = symbol(reader);
            return symbol == null
                    ? Outcome.refused("lambang", Refusal.EMBLEM_NOT_SVG)
                    : Outcome.done(new Emblem(symbol));
        } catch (XMLStreamException e) {
            return Outcome.refused("lambang", Refusal.EMBLEM_NOT_SVG);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static @Nullable String symbol(XMLStreamReader reader) throws XMLStreamException {
        var symbol = new StringBuilder();
        int ignored = 0;
        boolean shapes = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = reader.getLocalName();
                if (symbol.isEmpty()) {
                    var box = viewBox(reader);
                    if (!name.equals("svg") || box == null) {
                        return null;
                    }
                    symbol.append("<symbol id=\"lambang\" viewBox=\"").append(box).append("\">");
                } else if (ignored > 0 || !SHAPES.contains(name)) {
                    ignored++;
                } else {
                    shapes |= !name.equals("g");
                    open(reader, symbol);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (ignored > 0) {
                    ignored--;
                } else if (!reader.getLocalName().equals("svg")) {
                    symbol.append("</").append(reader.getLocalName()).append('>');
                }
            }
        }
        return shapes ? symbol.append("</symbol>").toString() : null;
    }

    private static @Nullable String viewBox(XMLStreamReader reader) {
        var box = reader.getAttributeValue(null, "viewBox");
        if (box == null) {
            var width = reader.getAttributeValue(null, "width");
            var height = reader.getAttributeValue(null, "height");
            box = width == null || height == null ? "" : "0 0 " + width + " " + height;
        }
        return VIEW_BOX.matcher(box).matches() ? box : null;
    }

    private static void open(XMLStreamReader reader, StringBuilder symbol) {
        symbol.append('<').append(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = reader.getAttributeValue(i).replaceAll("\\s+", " ");
            boolean harmless = VALUE.matcher(value).matches() && !value.contains("url");
            if (ATTRIBUTES.contains(name) && harmless) {
                symbol.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }
        symbol.append('>');
    }
}
