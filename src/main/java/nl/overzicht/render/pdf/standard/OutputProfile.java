package nl.overzicht.render.pdf.standard;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Checks the output intent of the document (ISO 19005-2, 6.2.3): there is exactly one, with a valid RGB profile. */
record OutputProfile(Flaws flaws) {

    void check(PDDocument document) {
        COSBase intents = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OUTPUT_INTENTS);
        if (!(intents instanceof COSArray all)
                || all.size() != 1
                || !(all.getObject(0) instanceof COSDictionary intent)
                || !(intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE) instanceof COSStream stream)) {
            flaws.add(StandardRule.NO_PROFILE, PdfLocation.WHOLE);
            return;
        }
        IccProfile profile = IccProfile.of(stream);
        if (!"GTS_PDFA1".equals(intent.getNameAsString(COSName.S))) {
            flaws.add(StandardRule.PROFILE, PdfLocation.WHOLE, "GTS_PDFA1");
        } else if (stream.getInt(COSName.N) != IccProfile.DOCUMENT) {
            flaws.add(StandardRule.PROFILE, PdfLocation.WHOLE, "N");
        } else {
            profile.findWrongFieldOfDocument()
                    .ifPresent(field -> flaws.add(StandardRule.PROFILE, PdfLocation.WHOLE, field));
        }
    }
}
