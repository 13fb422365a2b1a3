package nl.overzicht.render.chart.draw;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing as an SVG element. It has presentation attributes and no styles, so that a strict content security policy
 * allows it. Attributes that consecutive shapes share are on a group around them, since a chart of a hundred years would
 * repeat them thousands of times.
 */
public final class Svg {

    private final XMLStreamWriter xml;
    private final String prefix;

    private Svg(XMLStreamWriter xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /**
     * The element, for use within HTML or as a file.
     *
     * @param drawing what to draw
     * @param prefix of its ids, unique for each drawing on a page
     * @param title its name
     * @param description the alternative text
     */
    public static String of(Drawing drawing, String prefix, String title, String description) {
        SvgGraphics graphics = new SvgGraphics();
        drawing.draw(graphics);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(xml, prefix).write(drawing, graphics, title, description);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(Drawing drawing, SvgGraphics graphics, String title, String description)
            throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
        xml.writeAttribute("viewBox", "0 0 " + whole(drawing.width()) + " " + whole(drawing.height()));
        xml.writeAttribute("width", whole(drawing.width() * 4 / 3));
        xml.writeAttribute("height", whole(drawing.height() * 4 / 3));
        xml.writeAttribute("font-family", "'DejaVu Sans'");
        xml.writeAttribute("stroke-linecap", "square");
        xml.writeAttribute("stroke-miterlimit", "10");
        write("title", title);
        write("desc", description);
        for (Map.Entry<Rectangle2D, String> clip : graphics.clips().entrySet()) {
            write(clip.getKey(), clip.getValue());
        }
        writeRuns(graphics.shapes(), SvgShape::clip, this::writeClipped);
        xml.writeEndElement();
    }

    private void write(String element, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeAttribute("id", prefix + "-" + element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void write(Rectangle2D clip, String id) throws XMLStreamException {
        line();
        xml.writeStartElement("clipPath");
        xml.writeAttribute("id", prefix + "-" + id);
        write(SvgShape.of(clip, new TreeMap<>(), ""), false);
        xml.writeEndElement();
    }

    /** Writes consecutive shapes that have something in common. */
    private interface Run {

        void write(List<SvgShape> shapes) throws XMLStreamException;
    }

    private static <T> void writeRuns(List<SvgShape> shapes, Function<SvgShape, T> common, Run run)
            throws XMLStreamException {
        for (int from = 0; from < shapes.size(); ) {
            T first = common.apply(shapes.get(from));
            int to = from + 1;
            while (to < shapes.size() && common.apply(shapes.get(to)).equals(first)) {
                to++;
            }
            run.write(shapes.subList(from, to));
            from = to;
        }
    }

    private void writeClipped(List<SvgShape> shapes) throws XMLStreamException {
        String clip = shapes.get(0).clip();
        if (!clip.isEmpty()) {
            line();
            xml.writeStartElement("g");
            xml.writeAttribute("clip-path", "url(#" + prefix + "-" + clip + ")");
        }
        writeRuns(shapes, SvgShape::look, this::writeAlike);
        if (!clip.isEmpty()) {
            xml.writeEndElement();
        }
    }

    private void writeAlike(List<SvgShape> shapes) throws XMLStreamException {
        boolean grouped = shapes.size() > 1;
        if (grouped) {
            line();
            xml.writeStartElement("g");
            writeAttributes(shapes.get(0).look());
        }
        for (SvgShape shape : shapes) {
            write(shape, !grouped);
        }
        if (grouped) {
            xml.writeEndElement();
        }
    }

    private void write(SvgShape shape, boolean withLook) throws XMLStreamException {
        line();
        if (shape.text().isEmpty()) {
            xml.writeEmptyElement(shape.tag());
        } else {
            xml.writeStartElement(shape.tag());
        }
        writeAttributes(withLook ? shape.look() : Map.of());
        writeAttributes(shape.place());
        if (!shape.text().isEmpty()) {
            xml.writeCharacters(shape.text());
            xml.writeEndElement();
        }
    }

    private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    /** Each element is on its own line, for readable diffs. */
    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
