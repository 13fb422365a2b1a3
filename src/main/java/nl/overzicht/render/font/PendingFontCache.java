package nl.overzicht.render.font;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of a document that is not written yet. They are embedded when it is written; until then PDFBox would read its text with
 * fonts of the machine in their place, and fail where these number their glyphs in another way.
 */
public final class PendingFontCache extends DefaultResourceCache {

    private final Map<COSDictionary, PDFont> fonts = new IdentityHashMap<>();

    /** Notes a font that was loaded into a document. */
    public static void add(PDDocument document, PDFont font) {
        if (!(document.getResourceCache() instanceof PendingFontCache)) {
            document.setResourceCache(new PendingFontCache());
        }
        ((PendingFontCache) document.getResourceCache()).fonts.put(font.getCOSObject(), font);
    }

    /** The font of this name, as it was loaded, or as PDFBox reads it from a document that was written. */
    private static PDFont font(PDResources resources, COSName name) throws IOException {
        if (resources.getResourceCache() instanceof PendingFontCache unwritten
                && resources.getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary named
                && unwritten.fonts.containsKey(named.getDictionaryObject(name))) {
            return unwritten.fonts.get(named.getDictionaryObject(name));
        }
        return resources.getFont(name);
    }

    /** Sets the font and its size: the operator {@code Tf} (ISO 32000-1, 9.3.1) with these fonts. */
    public static final class Setter extends SetFontAndSize {

        public Setter(PDFStreamEngine reader) {
            super(reader);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var text = getContext().getGraphicsState().getTextState();
            text.setFont(font(getContext().getResources(), (COSName) operands.get(0)));
            text.setFontSize(((COSNumber) operands.get(1)).floatValue());
        }
    }
}
