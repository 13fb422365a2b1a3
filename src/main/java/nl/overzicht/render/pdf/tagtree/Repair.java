package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Repairs one thing in the structure of the engine's PDF. */
@FunctionalInterface
interface Repair {

    /**
     * Repairs the document in place.
     *
     * @param document open
     * @param root of its structure tree
     */
    void apply(PDDocument document, Element root) throws IOException;
}
