package nl.overzicht.render.pdf.tagtree;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tags the caption of a picture as what it is. It stays beside the Figure, in the element around both: what is within a
 * Figure is not heard, since its Alt is.
 */
final class PictureCaption implements Repair {

    static final String MARK = "@@Caption";

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element element : root.all()) {
            if (element.text("Alt").filter(MARK::equals).isPresent()) {
                element.setType("Caption");
                element.remove("Alt");
            }
        }
    }
}
