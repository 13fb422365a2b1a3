package nl.overzicht.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overzicht.content.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * DejaVu Sans in four cuts, or a typeface in its place ({@link OwnTypeface}), embedded as a subset; there is no other
 * font and no fallback. Each cut is parsed once and may
 * go into many documents, also at the same time.
 *
 * @param resources the files
 * @param parsed the cuts parsed so far
 */
public record LetterFonts(Resources resources, Map<String, TrueTypeFont> parsed) {

    /** The typeface of these resources; nothing is parsed yet. */
    public LetterFonts(Resources resources) {
        this(resources, new ConcurrentHashMap<>());
    }

    /** Those of these resources, each cut of which is parsed once. */
    public static LetterFonts of(Resources resources) {
        return resources.once(LetterFonts.class, LetterFonts::new);
    }

    /** The one family, in letter and charts. */
    static final String FAMILY = "DejaVu Sans";

    static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    /** The names under which the engine looks for {@code serif}, {@code sans-serif} and {@code monospace}, as of {@code pre}. */
    private static final List<String> GENERIC = List.of("Serif", "SansSerif", "Monospaced");

    private record Cut(String file, int weight, FontStyle style) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("DejaVuSans.ttf", 400, FontStyle.NORMAL),
            new Cut("DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Cut("DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC),
            new Cut("DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC));

    /**
     * Registers the four cuts, also by the names that CSS has for any font: what asks for another one is not printed,
     * and neither is what follows it. Each is loaded for this document when text asks for it.
     *
     * @param used receives those that are loaded
     */
    void register(PdfRendererBuilder builder, PDDocument document, List<PDFont> used) {
        for (Cut cut : CUTS) {
            OnDemand font = new OnDemand(document, cut, used);
            builder.useFont(font, FAMILY, cut.weight(), cut.style(), true);
            GENERIC.forEach(family -> builder.useFont(font, family, cut.weight(), cut.style(), true));
            if (resources instanceof OwnTypeface own) {
                builder.useFont(font, own.familyInCharts(cut.file()), cut.weight(), cut.style(), true);
            }
        }
    }

    private final class OnDemand extends PDFontSupplier {

        private final PDDocument document;
        private final Cut cut;
        private final List<PDFont> used;
        private PDFont font;

        OnDemand(PDDocument document, Cut cut, List<PDFont> used) {
            super(null);
            this.document = document;
            this.cut = cut;
            this.used = used;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = PDType0Font.load(document, cut(cut.file()), true);
                    used.add(font);
                }
                return font;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /**
     * The regular cut; the caller closes it. Ligatures are off: PDFBox would write them without their characters, and
     * "Betreft" would be read back as "Betre ".
     */
    public TrueTypeFont regular() throws IOException {
        return read(CUTS.get(0).file());
    }

    /** The regular cut, for all documents; nobody closes it. */
    public TrueTypeFont shared() throws IOException {
        return cut(CUTS.get(0).file());
    }

    /** The bold cut for measuring; nobody closes it. */
    TrueTypeFont bold() throws IOException {
        return cut(CUTS.get(1).file());
    }

    /** The cuts that must have each character: all of a typeface that we do not know. Nobody closes them. */
    public List<TrueTypeFont> toCheck() throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        for (Cut cut : resources instanceof OwnTypeface ? CUTS : CUTS.subList(0, 1)) {
            fonts.add(cut(cut.file()));
        }
        return fonts;
    }

    private TrueTypeFont cut(String file) throws IOException {
        synchronized (parsed) {
            if (!parsed.containsKey(file)) {
                parsed.put(file, read(file));
            }
            return parsed.get(file);
        }
    }

    private TrueTypeFont read(String file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(resources.require(FOLDER + file)));
        font.setEnableGsub(false);
        return font;
    }
}
