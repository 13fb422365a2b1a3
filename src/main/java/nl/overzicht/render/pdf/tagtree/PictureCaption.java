package nl.overzicht.render.pdf.tagtree;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tags the caption of a picture as Caption. It stays beside the Figure, in the element around both: the content of a
 * Figure is not read aloud, because its Alt is read instead.
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
