package nl.overzicht.render.letter.tagtree;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Says what a bullet is: the engine draws it as a shape, which has no text of its own. */
final class Bullets implements Repair {

    private static final String BULLET = "\u2022";

    @Override
    public void mend(PDDocument document, Element root) throws IOException {
        MarkedText text = MarkedText.of(document);
        for (Element item : root.all("LI")) {
            item.children().stream()
                    .filter(child -> child.type().equals("Lbl"))
                    .filter(label -> label.kids().stream()
                            .allMatch(kid -> text.of(kid, label).isBlank()))
                    .forEach(label -> label.setText("ActualText", BULLET));
        }
    }
}
