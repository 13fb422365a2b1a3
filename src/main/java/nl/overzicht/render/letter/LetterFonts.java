package nl.overzicht.render.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import nl.overzicht.content.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** DejaVu Sans in four cuts, embedded as a subset; there is no other font and no fallback. */
record LetterFonts(Resources resources) {

    /** The one family, in letter and charts. */
    static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    private record Cut(String file, int weight, FontStyle style) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("DejaVuSans.ttf", 400, FontStyle.NORMAL),
            new Cut("DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Cut("DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC),
            new Cut("DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC));

    /** Registers the four cuts, loaded for this document. */
    void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Cut cut : CUTS) {
            PDFont font = PDType0Font.load(document, read(cut.file()), true);
            builder.useFont(new PDFontSupplier(font), FAMILY, cut.weight(), cut.style(), true);
        }
    }

    /**
     * The regular cut; the caller closes it. Ligatures are off: PDFBox would write them without their characters, and
     * "Betreft" would be read back as "Betre ".
     */
    TrueTypeFont regular() throws IOException {
        return read(CUTS.get(0).file());
    }

    private TrueTypeFont read(String file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(resources.require(FOLDER + file)));
        font.setEnableGsub(false);
        return font;
    }
}
