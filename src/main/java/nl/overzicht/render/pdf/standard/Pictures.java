package nl.overzicht.render.pdf.standard;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Checks images (ISO 19005-2, 6.2.8). */
record Pictures(Flaws flaws) {

    private static final List<String> FORBIDDEN = List.of("Alternates", "OPI", "DestOutputProfileRef");
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);

    /** Checks an image by its dictionary. Its pixels were checked when the author's file was read. */
    void check(COSDictionary picture, PdfLocation spot) {
        FORBIDDEN.stream()
                .filter(picture::containsKey)
                .forEach(key -> flaws.add(StandardRule.PICTURE, spot, "/" + key));
        if (picture.getBoolean(COSName.INTERPOLATE, false) || picture.getBoolean(COSName.I, false)) {
            flaws.add(StandardRule.PICTURE, spot, "/Interpolate true");
        }
        if (COSName.JPX_DECODE.equals(picture.getDictionaryObject(COSName.FILTER))) {
            flaws.add(StandardRule.PICTURE, spot, "/JPXDecode");
        } else if (picture instanceof COSStream stream) {
            pixels(stream, spot);
        }
    }

    private void pixels(COSStream picture, PdfLocation spot) {
        boolean isMask = picture.getBoolean(COSName.IMAGE_MASK, false);
        int depth = picture.getInt(COSName.BITS_PER_COMPONENT, isMask ? 1 : 0);
        if (isMask ? depth != 1 : !DEPTHS.contains(depth)) {
            flaws.add(StandardRule.PICTURE, spot, "/BitsPerComponent " + depth);
        }
        COSBase space = picture.getDictionaryObject(COSName.COLORSPACE);
        if (space == null && !isMask) {
            flaws.add(StandardRule.COLOURS, spot, "-");
        }
        Colours.findWrong(space, null).ifPresent(kind -> flaws.add(StandardRule.COLOURS, spot, kind));
        if (picture.getDictionaryObject(COSName.SMASK) instanceof COSStream mask) {
            check(mask, spot);
        }
    }
}
