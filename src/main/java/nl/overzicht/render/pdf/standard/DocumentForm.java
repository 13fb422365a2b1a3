package nl.overzicht.render.pdf.standard;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Checks the trailer and the catalogue of the document (ISO 19005-2, 6.1 and 6.7; ISO 14289-1, 7.1).
 *
 * @param document the parsed document
 * @param flaws receives what is wrong
 */
record DocumentForm(PDDocument document, Flaws flaws) {

    /** A language tag (RFC 3066). */
    static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    void check() {
        COSDictionary trailer = document.getDocument().getTrailer();
        require(trailer.getDictionaryObject(COSName.ID) instanceof COSArray id && id.size() == 2, "ID");
        if (document.isEncrypted()) {
            flaws.add(StandardRule.FORBIDDEN, PdfLocation.WHOLE, "Encrypt");
        }
        String version =
                String.format(Locale.ROOT, "%.1f", document.getDocument().getVersion());
        require(version.startsWith("1."), "PDF " + version);
        catalogue(document.getDocumentCatalog().getCOSObject());
    }

    private void catalogue(COSDictionary catalogue) {
        COSDictionary marked = catalogue.getCOSDictionary(COSName.MARK_INFO);
        require(marked != null && marked.getBoolean(COSName.getPDFName("Marked"), false), "MarkInfo");
        require(marked == null || !marked.getBoolean(COSName.getPDFName("Suspects"), false), "Suspects false");
        require(catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT) != null, "StructTreeRoot");
        String language = catalogue.getString(COSName.LANG);
        require(language != null && LANGUAGE.matcher(language).matches(), "Lang");
        COSDictionary viewer = catalogue.getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
        require(viewer != null && viewer.getBoolean(COSName.getPDFName("DisplayDocTitle"), false), "DisplayDocTitle");
    }

    private void require(boolean is, String key) {
        if (!is) {
            flaws.add(StandardRule.LACKS, PdfLocation.WHOLE, key);
        }
    }
}
