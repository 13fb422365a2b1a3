package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mends one thing in the structure of the engine's PDF. */
@FunctionalInterface
interface Repair {

    /**
     * Mends the document in place.
     *
     * @param document open
     * @param root of its structure tree
     */
    void apply(PDDocument document, Element root) throws IOException;
}
