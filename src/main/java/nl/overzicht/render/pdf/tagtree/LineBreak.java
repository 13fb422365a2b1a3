package nl.overzicht.render.pdf.tagtree;

import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a break between two lines a text: the engine tags it as text without characters, so that the words on both
 * sides would be read as one.
 *
 * @param text of the document
 */
record LineBreak(MarkedText text) implements Repair {

    private static final String BREAK = "\n";

    private static final String HEARD = "ActualText";

    /** Entries that already give an element its text. */
    private static final Set<COSName> SAID =
            Set.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.E, COSName.ID, COSName.getPDFName("Lang"));

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element element : root.all("Span")) {
            boolean within =
                    element.parent().flatMap(above -> above.text(HEARD)).isPresent();
            if (isBreak(element) && !within) {
                element.setText(HEARD, BREAK);
            }
        }
    }

    private boolean isBreak(Element element) {
        return element.type().equals("Span")
                && SAID.stream().noneMatch(element.dictionary()::containsKey)
                && text.all(element).filter(String::isEmpty).isPresent();
    }
}
