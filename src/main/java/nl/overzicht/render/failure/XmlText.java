package nl.overzicht.render.failure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the output of a template as XML. */
public final class XmlText {

    /**
     * An invisible character, written as {@code &#xFEFF;}. PDF/A does not allow a glyph that is mapped to it (ISO 19005-2,
     * 6.2.11.7.2), and within a text it has no meaning.
     */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private XmlText() {}

    /**
     * The text as a tree.
     *
     * @param template its name; empty: unknown, one of the templates of a document
     * @throws TemplateFailure when it is not well-formed
     */
    public static Document parse(String template, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler of the JDK prints to the console.
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
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
