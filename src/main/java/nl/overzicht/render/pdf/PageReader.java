package nl.overzicht.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.overzicht.content.Palette;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlWords;
import nl.overzicht.render.pdf.markup.EmptyCells;
import nl.overzicht.render.pdf.markup.InlineTags;
import nl.overzicht.render.pdf.markup.ListLabels;
import nl.overzicht.render.pdf.markup.PageMentions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML as the engine wants it: with all that it needs to label lists, cells and words as they should be heard. */
final class PageReader {

    /**
     * An invisible blank, from a reference as {@code &#xFEFF;}: no PDF/A may map a glyph to it (ISO 19005-2,
     * 6.2.11.7.2), and elsewhere in the text it says nothing.
     */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PageReader() {}

    /**
     * A page as a tree.
     *
     * @throws TemplateFailure when it is not well-formed, or no document: then the template is at fault
     */
    static Document read(String xhtml, Palette palette) throws IOException {
        Document document = parse("", xhtml);
        PaperElements.check(document, xhtml);
        writeColours(document.getElementsByTagName("style"), palette);
        ListLabels.mark(document);
        EmptyCells.fill(document);
        InlineTags.keep(document);
        PageMentions.keep(document);
        return document;
    }

    private static void writeColours(NodeList styles, Palette palette) {
        for (int i = 0; i < styles.getLength(); i++) {
            styles.item(i).setTextContent(palette.in(styles.item(i).getTextContent()));
        }
    }

    /**
     * What a template wrote, as a tree.
     *
     * @param template its name; empty: one of those that write a document
     * @throws TemplateFailure when it is not well-formed
     */
    static Document parse(String template, String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // That of the JDK prints to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml.replace(BYTE_ORDER_MARK, ""))));
        } catch (SAXParseException wrong) {
            String line = xml.lines()
                    .skip(Math.max(0, wrong.getLineNumber() - 1))
                    .findFirst()
                    .orElse("");
            throw TemplateFailure.ofOutput(template, line, XmlWords.explain(wrong.getMessage()));
        } catch (SAXException wrong) {
            throw new TemplateFailure(template, 1, 1, XmlWords.explain(wrong.getMessage()));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
