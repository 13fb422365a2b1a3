package nl.overzicht.render.pdf;

import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pages with the watermark of a draft or an example, which is drawn and is not text. */
public final class MarkedPages {

    private MarkedPages() {}

    /** The number of pages of a document that have a watermark. */
    public static long count(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .filter(MarkedPages::isMarked)
                .count();
    }

    private static boolean isMarked(PDPage page) {
        for (COSName name : page.getResources().getPropertiesNames()) {
            if ("Watermark"
                    .equals(page.getResources()
                            .getProperties(name)
                            .getCOSObject()
                            .getNameAsString(COSName.SUBTYPE))) {
                return true;
            }
        }
        return false;
    }
}
