package nl.overzicht.load.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.overzicht.load.rule.UnsafeWorkbookRule;

/** Reads the elements of one part of a workbook, and refuses what no spreadsheet program writes. */
final class PartElements {

    private static final int DEEPEST = 60;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_ATTRIBUTES = 200;

    /** Receives the elements. */
    interface Visitor {

        /** @param depth of the element, the root being 1 */
        void start(XMLStreamReader element, int depth);

        /** Receives text directly within the element that began last. */
        default void text(String text) {}
    }

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();

    PartElements(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        this.reader = factory.createXMLStreamReader(in);
    }

    void visit(Visitor visitor) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnsafeWorkbook(UnsafeWorkbookRule.DTD);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    check(depth);
                    visitor.start(reader, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> visitor.text(reader.getText());
                default -> {}
            }
        }
    }

    private void check(int depth) {
        if (depth > DEEPEST) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_DEEP);
        }
        int attributes = reader.getAttributeCount();
        if (attributes > MOST_ATTRIBUTES) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_MANY_ATTRIBUTES);
        }
        remember(reader.getLocalName());
        for (int i = 0; i < attributes; i++) {
            remember(reader.getAttributeLocalName(i));
        }
    }

    /** Counts the names of elements, since a parser keeps every name that it has read. */
    private void remember(String name) {
        if (name.length() > 1 && names.add(name) && names.size() > MOST_NAMES) {
            throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_MANY_ELEMENTS);
        }
    }
}
