package nl.overzicht.load.theme;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.overzicht.finding.Location;

/**
 * An SVG as a browser reads it when a reader opens the file itself. Within a page it cannot send requests.
 *
 * @param requests receives its requests
 */
record VectorPicture(BrowserRequests requests) {

    private static final Set<String> RUN_OR_EMBED =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video");

    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final String LINK = "a";
    private static final String BASE = "base";

    /** Attributes that may contain {@code url(...)}, according to SVG 2. */
    private static final Set<String> STYLED = Set.of(
            "fill",
            "stroke",
            "filter",
            "mask",
            "cursor",
            "clip-path",
            "color-profile",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end");

    /** Finds the requests of the picture. Its document type and external entities are not read. */
    void check(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                check(reader, reader.next());
            }
        } catch (XMLStreamException wrong) {
            requests.reportUnreadable(
                    Optional.ofNullable(wrong.getLocation())
                            .map(at -> requests.at(at.getLineNumber(), at.getColumnNumber()))
                            .orElse(requests.file().at()),
                    "svg");
        }
    }

    private void check(XMLStreamReader reader, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            requests.reportUnclear(place(reader), "<?" + reader.getPITarget() + "?>");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            requests.reportUnclear(place(reader), "&" + reader.getLocalName() + ";");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            element(reader);
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        Location place = place(reader);
        if (RUN_OR_EMBED.contains(name)) {
            requests.reportUnclear(place, "<" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(
                    place, name, reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        if (name.equals("style")) {
            new StyleSheet(requests, Optional.of(place)).check(reader.getElementText());
        }
    }

    private void attribute(Location place, String element, String name, String value) {
        if (ADDRESSES.contains(name) && !element.equals(LINK)) {
            requests.checkAddress(place, value);
        } else if (name.startsWith("on") || name.equals(BASE) || isMovedAddress(name, value)) {
            requests.reportUnclear(place, name);
        } else if (name.equals("style") || STYLED.contains(name)) {
            String rule = "svg{" + (name.equals("style") ? value : name + ":" + value) + "}";
            new StyleSheet(requests, Optional.of(place)).check(rule);
        }
    }

    /** Whether an animation sets the address of another element. */
    private static boolean isMovedAddress(String name, String value) {
        return name.equals("attributename")
                && ADDRESSES.contains(value.substring(value.indexOf(':') + 1)
                        .toLowerCase(Locale.ROOT)
                        .strip());
    }

    private Location place(XMLStreamReader reader) {
        return requests.at(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
    }
}
