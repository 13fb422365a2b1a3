package nl.overzicht.load.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XMP metadata of a PDF (ISO 16684-1): the title and the PDF/A identification (ISO 19005-1, 6.7.11), written as elements or
 * as attributes.
 *
 * @param xmp the parsed packet
 */
record XmpMetadata(Document xmp) {

    private static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** Larger metadata are ignored: a small stream may unpack to a huge one. */
    private static final int MOST_BYTES = 1_000_000;

    /** The metadata of a document; empty when there are none, or they cannot be read. */
    static Optional<XmpMetadata> of(PDDocumentCatalog catalog) {
        PDMetadata metadata = catalog.getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream in = metadata.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new XmpMetadata(parse(bytes)));
        } catch (IOException | SAXException unreadable) {
            return Optional.empty();
        }
    }

    private static Document parse(byte[] bytes) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<String> title() {
        NodeList titles = xmp.getElementsByTagNameNS(DUBLIN_CORE, "title");
        return titles.getLength() == 0
                ? Optional.empty()
                : Optional.of(titles.item(0).getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    /** The claimed standard, such as {@code PDF/A-2a}; PDF/A-4 may have no level. */
    Optional<String> standard() {
        return value("part")
                .filter(part -> part.matches("[1-9]"))
                .map(part -> "PDF/A-" + part
                        + value("conformance")
                                .filter(level -> level.matches("[A-Za-z]"))
                                .map(level -> level.toLowerCase(Locale.ROOT))
                                .orElse(""));
    }

    private Optional<String> value(String name) {
        NodeList elements = xmp.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (PDF_A.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                return Optional.of(element.getTextContent().strip());
            }
            if (element.hasAttributeNS(PDF_A, name)) {
                return Optional.of(element.getAttributeNS(PDF_A, name).strip());
            }
        }
        return Optional.empty();
    }
}
