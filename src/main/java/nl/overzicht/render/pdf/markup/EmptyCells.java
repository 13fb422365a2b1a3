package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Document;

/** Table cells without text. They get a non-breaking space, so that a screen reader finds the cell. */
public final class EmptyCells {

    private static final String BLANK = "\u00a0";

    private EmptyCells() {}

    /** Fills the empty cells of a page. */
    public static void fill(Document page) {
        Tags.of(page.getDocumentElement(), List.of("td", "th")).stream()
                .filter(cell -> cell.getTextContent().isBlank()
                        && cell.getElementsByTagName("*").getLength() == 0)
                .forEach(cell -> cell.setTextContent(BLANK));
    }
}
