package nl.overzicht.load.xlsx;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies one part of a workbook, with names in the Transitional namespaces and dates as plain texts. */
final class TransitionalPart {

    /** The beginning of all namespaces of the Strict form. */
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String USUAL = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> NAMESPACES = Map.of(
            STRICT + "spreadsheetml/main", USUAL + "spreadsheetml/2006/main",
            STRICT + "officeDocument/relationships", USUAL + "officeDocument/2006/relationships");

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private boolean isDate;
    private boolean inValue;

    TransitionalPart(XMLStreamReader reader, XMLStreamWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    void write() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    writer.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    writer.writeCharacters(inValue ? IsoDay.text(reader.getText()) : reader.getText());
                default -> {}
            }
        }
        writer.writeEndDocument();
        writer.flush();
    }

    private void start() throws XMLStreamException {
        String name = reader.getLocalName();
        boolean isCell = name.equals("c");
        isDate = isCell ? SheetPart.DATE.equals(reader.getAttributeValue(null, "t")) : isDate;
        inValue = isDate && name.equals("v");
        writer.writeStartElement(plain(reader.getPrefix()), name, usual(reader.getNamespaceURI()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = usual(reader.getNamespaceURI(i));
            if (plain(reader.getNamespacePrefix(i)).isEmpty()) {
                writer.writeDefaultNamespace(uri);
            } else {
                writer.writeNamespace(reader.getNamespacePrefix(i), uri);
            }
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            attribute(i, isCell && isDate && attribute.equals("t") ? "str" : reader.getAttributeValue(i));
        }
    }

    private void attribute(int i, String value) throws XMLStreamException {
        String uri = usual(reader.getAttributeNamespace(i));
        if (uri.isEmpty()) {
            writer.writeAttribute(reader.getAttributeLocalName(i), value);
        } else {
            writer.writeAttribute(plain(reader.getAttributePrefix(i)), uri, reader.getAttributeLocalName(i), value);
        }
    }

    private static String usual(String uri) {
        return NAMESPACES.getOrDefault(plain(uri), plain(uri));
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
