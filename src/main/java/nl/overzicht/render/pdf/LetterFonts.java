package nl.overzicht.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.render.font.FaceMetrics;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontFace;
import nl.overzicht.render.font.PendingFontCache;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The four styles of DejaVu Sans, or of the organisation's typeface ({@link OwnTypeface}), embedded as subsets. There
 * is no other font and no fallback.
 *
 * @param resources the font files
 * @param cache the parsed fonts
 */
public record LetterFonts(Resources resources, FontCache cache) {

    /** The fonts in these resources. */
    public static LetterFonts of(Resources resources) {
        return new LetterFonts(resources, FontCache.of(resources));
    }

    /** The only font family, in the letter and in charts. */
    static final String FAMILY = FaceMetrics.FAMILY;

    /** The names under which the engine looks up {@code serif}, {@code sans-serif} and {@code monospace} (used for {@code pre}). */
    private static final List<String> GENERIC = List.of("Serif", "SansSerif", "Monospaced");

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /**
     * Registers the four styles, also under the generic names of CSS: the engine stops printing at text in a font
     * that it does not know. Each font is loaded for this document when text uses it.
     *
     * @param used receives the fonts that are loaded
     */
    void register(PdfRendererBuilder builder, PDDocument document, List<PDFont> used) {
        for (FontFace face : FontFace.values()) {
            OnDemand font = new OnDemand(document, face, used);
            int weight = face == FontFace.BOLD || face == FontFace.BOLD_ITALIC ? BOLD : NORMAL;
            FontStyle style =
                    face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
            Stream.concat(Stream.of(FAMILY), GENERIC.stream())
                    .forEach(family -> builder.useFont(font, family, weight, style, true));
        }
    }

    private final class OnDemand extends PDFontSupplier {

        private final PDDocument document;
        private final FontFace face;
        private final List<PDFont> used;
        private PDFont font;

        OnDemand(PDDocument document, FontFace face, List<PDFont> used) {
            super(null);
            this.document = document;
            this.face = face;
            this.used = used;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = PDType0Font.load(document, cache.face(face), true);
                    used.add(font);
                    PendingFontCache.add(document, font);
                }
                return font;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** The fonts in which each character must exist: of an organisation's typeface every style, since its styles may differ. */
    public List<TrueTypeFont> toCheck() {
        return Stream.of(FontFace.values())
                .limit(resources instanceof OwnTypeface ? FontFace.values().length : 1)
                .map(cache::face)
                .toList();
    }
}
