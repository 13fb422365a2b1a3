package nl.overzicht.render.pdf.tagtree;

import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a cell without words a text that says it is empty, so that a listener to a row knows that nothing was missed.
 * It contains a space ({@code EmptyCells} of the markup): an element without content has no place on a page.
 *
 * @param word for it
 * @param text of the document
 */
record EmptyCell(String word, MarkedText text) implements Repair {

    @Override
    public void apply(PDDocument document, Element root) {
        Stream.of("TD", "TH")
                .flatMap(type -> root.all(type).stream())
                .filter(cell -> text.all(cell).filter(EmptyCell::isBlank).isPresent())
                .forEach(cell -> cell.setText("ActualText", word));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }
}
