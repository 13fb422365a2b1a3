package nl.overzicht.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.render.font.DrawnCut;
import nl.overzicht.render.font.FontCache;
import nl.overzicht.render.font.FontCut;
import nl.overzicht.render.font.UnwrittenFonts;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * DejaVu Sans in four cuts, or a typeface in its place ({@link OwnTypeface}), embedded as a subset; there is no other
 * font and no fallback.
 *
 * @param resources the files
 * @param cache the parsed cuts
 */
public record LetterFonts(Resources resources, FontCache cache) {

    /** The typeface of these resources. */
    public static LetterFonts of(Resources resources) {
        return new LetterFonts(resources, FontCache.of(resources));
    }

    /** The one family, in letter and charts. */
    static final String FAMILY = DrawnCut.FAMILY;

    /** The names under which the engine looks for {@code serif}, {@code sans-serif} and {@code monospace}, as of {@code pre}. */
    private static final List<String> GENERIC = List.of("Serif", "SansSerif", "Monospaced");

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /**
     * Registers the four cuts, also by the names that CSS has for any font: what asks for another one is not printed,
     * and neither is what follows it. Each is loaded for this document when text asks for it.
     *
     * @param used receives those that are loaded
     */
    void register(PdfRendererBuilder builder, PDDocument document, List<PDFont> used) {
        for (FontCut cut : FontCut.values()) {
            OnDemand font = new OnDemand(document, cut, used);
            int weight = cut == FontCut.BOLD || cut == FontCut.BOLD_ITALIC ? BOLD : NORMAL;
            FontStyle style = cut == FontCut.ITALIC || cut == FontCut.BOLD_ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
            Stream.concat(Stream.of(FAMILY), GENERIC.stream())
                    .forEach(family -> builder.useFont(font, family, weight, style, true));
        }
    }

    private final class OnDemand extends PDFontSupplier {

        private final PDDocument document;
        private final FontCut cut;
        private final List<PDFont> used;
        private PDFont font;

        OnDemand(PDDocument document, FontCut cut, List<PDFont> used) {
            super(null);
            this.document = document;
            this.cut = cut;
            this.used = used;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = PDType0Font.load(document, cache.cut(cut), true);
                    used.add(font);
                    UnwrittenFonts.add(document, font);
                }
                return font;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** The cuts that must have each character: all of a typeface that we do not know. */
    public List<TrueTypeFont> toCheck() {
        return Stream.of(FontCut.values())
                .limit(resources instanceof OwnTypeface ? FontCut.values().length : 1)
                .map(cache::cut)
                .toList();
    }
}
