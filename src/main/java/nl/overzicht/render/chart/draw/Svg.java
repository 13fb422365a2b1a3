package nl.overzicht.render.chart.draw;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawing as an SVG element: presentation attributes and no styles, so that a strict content security policy paints it. */
public final class Svg {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private Svg() {}

    /**
     * The element, to be within HTML or as a file of its own.
     *
     * @param drawing what to draw
     * @param prefix of its ids, another for each drawing on a page
     * @param title its name
     * @param description the drawing in words
     */
    public static String of(Drawing drawing, String prefix, String title, String description) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(prefix));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        drawing.draw(graphics);
        Element root = graphics.getRoot();
        new SharedAttributes(root).write();
        new ToneClasses(root).write();
        ownDefinitions(root, prefix);
        describe(document, root, prefix, title, description);
        root.setAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        root.setAttribute("width", number(drawing.width() * 4 / 3));
        root.setAttribute("height", number(drawing.height() * 4 / 3));
        return write(graphics, root);
    }

    /** Batik gives the definitions of every drawing one id; a page has several drawings. */
    private static void ownDefinitions(Element root, String prefix) {
        NodeList definitions = root.getElementsByTagName("defs");
        for (int i = 0; i < definitions.getLength(); i++) {
            Element element = (Element) definitions.item(i);
            if (element.getAttribute("id").equals("genericDefs")) {
                element.setAttribute("id", prefix + "-defs");
            }
        }
    }

    private static void describe(Document document, Element root, String prefix, String title, String description) {
        Element name = document.createElementNS(SVG, "title");
        name.setAttribute("id", prefix + "-title");
        name.setTextContent(title);
        Element words = document.createElementNS(SVG, "desc");
        words.setAttribute("id", prefix + "-desc");
        words.setTextContent(description);
        root.insertBefore(words, root.getFirstChild());
        root.insertBefore(name, words);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
    }

    private static String write(SVGGraphics2D graphics, Element root) {
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String svg = text.toString();
        return svg.substring(svg.indexOf("<svg")).replace("\r\n", "\n").strip();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ids that are the same in each run and differ from drawing to drawing. */
    private static final class PrefixedIds extends SVGIDGenerator {

        private final String prefix;
        private int count;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            count++;
            return prefix + "-" + kind + count;
        }
    }
}
