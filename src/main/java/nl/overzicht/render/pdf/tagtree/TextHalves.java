package nl.overzicht.render.pdf.tagtree;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Joins the halves of a text that was split at a page break into one element again. */
final class TextHalves implements Repair {

    static final String MARK = "@@Part";

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element part : root.all()) {
            if (part.text("Alt").filter(MARK::equals).isPresent()) {
                part.remove("Alt");
                part.setType("Span");
            }
        }
    }
}
