package nl.overzicht.render.pdf.markup;

import java.util.List;
import nl.overzicht.render.pdf.markup.TableArrangement.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes space for tables in the header of later pages: the date and reference at the right, class {@code later}. */
final class LaterPageHeader {

    private static final String RAISED = "raised";

    private LaterPageHeader() {}

    /** Raises the header above a broad table, and repeats it above a table on a landscape page. */
    static void makeSpace(Document page, Place table) {
        if (table == Place.BROAD) {
            find(page, "later").stream()
                    .filter(lines -> !ElementClasses.of(lines).contains(RAISED))
                    .forEach(lines -> ElementClasses.add(lines, RAISED));
        } else if (table == Place.TURNED && find(page, "later-turned").isEmpty()) {
            find(page, "later").forEach(LaterPageHeader::repeat);
        }
    }

    private static void repeat(Element lines) {
        Element turned = (Element) lines.cloneNode(true);
        turned.setAttribute("class", "later-turned " + RAISED);
        lines.getParentNode().insertBefore(turned, lines.getNextSibling());
    }

    private static List<Element> find(Document page, String name) {
        return Tags.of(page.getDocumentElement(), List.of("div")).stream()
                .filter(element -> ElementClasses.of(element).contains(name))
                .toList();
    }
}
