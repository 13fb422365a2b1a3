package nl.overzicht.render.pdf.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Checks annotations such as links (ISO 19005-2, 6.3; ISO 14289-1, 7.18): they must be visible and printed, and have a
 * description.
 */
final class Annotations {

    /** Types that are not allowed: those that act or play, and form fields, which a letter does not have. */
    private static final Set<String> FORBIDDEN = Set.of("3D", "Sound", "Screen", "Movie", "TrapNet", "Widget");

    private static final int PRINTED = 4;

    /** Flags: invisible, hidden, no view, toggle no view. */
    private static final int UNSEEN = 1 | 2 | 32 | 256;

    private final Map<COSDictionary, Integer> all = new LinkedHashMap<>();
    private final Flaws flaws;

    Annotations(Flaws flaws) {
        this.flaws = flaws;
    }

    /** The annotations of all pages checked so far, with their page numbers. */
    Map<COSDictionary, Integer> all() {
        return all;
    }

    /**
     * Checks the annotations of a page.
     *
     * @param number from 1
     */
    void check(PDPage page, int number) {
        COSDictionary dictionary = page.getCOSObject();
        if (!(dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations)
                || annotations.size() == 0) {
            return;
        }
        if (!"S".equals(dictionary.getNameAsString(COSName.getPDFName("Tabs")))) {
            flaws.add(StandardRule.LACKS, new PdfLocation(number, ""), "Tabs");
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                check(annotation, new PdfLocation(number, ""));
            }
        }
    }

    private void check(COSDictionary annotation, PdfLocation spot) {
        String type = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        if (FORBIDDEN.contains(type)) {
            flaws.add(StandardRule.FORBIDDEN, spot, type);
            return;
        }
        all.put(annotation, spot.page());
        int shown = annotation.getInt(COSName.F, 0);
        if (!type.equals("Popup") && ((shown & PRINTED) == 0 || (shown & UNSEEN) != 0)) {
            flaws.add(StandardRule.FLAGS, spot, type, "F " + shown);
        }
        boolean hasLook =
                annotation.containsKey(COSName.AP) || Set.of("Link", "Popup").contains(type);
        if (!hasLook) {
            flaws.add(StandardRule.LACKS, spot, "AP");
        }
        String words = annotation.getString(COSName.CONTENTS, "");
        if (words.isBlank()) {
            flaws.add(StandardRule.NO_CONTENTS, spot, type);
        }
    }
}
