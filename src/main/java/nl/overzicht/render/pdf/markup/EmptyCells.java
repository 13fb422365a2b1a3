package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Document;

/** Cells of tables without words: a space gives them a place on the page, where a listener finds them. */
public final class EmptyCells {

    private static final String BLANK = "\u00a0";

    private EmptyCells() {}

    /** Fills those of a page. */
    public static void fill(Document page) {
        Tags.of(page.getDocumentElement(), List.of("td", "th")).stream()
                .filter(cell -> cell.getTextContent().isBlank()
                        && cell.getElementsByTagName("*").getLength() == 0)
                .forEach(cell -> cell.setTextContent(BLANK));
    }
}
