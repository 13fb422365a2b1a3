package nl.overzicht.render.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.function.Supplier;
import nl.overzicht.content.Resources;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face for texts in drawings: how wide they are, and what they are drawn with. Texts whose characters need more than to be set side
 * by side, as from right to left, are left to the JDK.
 */
public final class FaceMetrics {

    /** The one family, on paper and in drawings. */
    public static final String FAMILY = NamedFont.FAMILY;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final TrueTypeFont parsed;
    private final CmapLookup glyphs;
    private final int style;
    private final Supplier<Font> reader;
    private Font read;

    private FaceMetrics(TrueTypeFont parsed, int style, Supplier<Font> reader) throws IOException {
        this.parsed = parsed;
        this.glyphs = parsed.getUnicodeCmapLookup();
        this.style = style;
        this.reader = reader;
    }

    /** The regular or the bold face of these resources. */
    public static FaceMetrics of(Resources resources, FontFace face) {
        try {
            return new FaceMetrics(
                    FontCache.of(resources).face(face),
                    face == FontFace.BOLD ? Font.BOLD : Font.PLAIN,
                    () -> read(resources.require(face.resource())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The width of a line in points.
     *
     * @param size of the type in points
     */
    public double width(String text, double size) {
        if (!isPlain(text)) {
            return readByJava()
                    .deriveFont((float) size)
                    .getStringBounds(text, EXACT)
                    .getWidth();
        }
        long units = text.codePoints().mapToLong(this::advance).sum();
        return units * size / unitsPerEm();
    }

    /** What to draw a line with. */
    public Font font(String text, double size) {
        boolean plain = isPlain(text);
        Font font = plain ? new Font(FAMILY, style, 1) : readByJava();
        return new NamedFont(font.deriveFont(style, (float) size), !plain);
    }

    private boolean isPlain(String text) {
        char[] characters = text.toCharArray();
        return text.codePoints().allMatch(point -> glyphs.getGlyphId(point) != 0)
                && !Bidi.requiresBidi(characters, 0, characters.length);
    }

    private int advance(int character) {
        try {
            return parsed.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int unitsPerEm() {
        try {
            return parsed.getUnitsPerEm();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private synchronized Font readByJava() {
        if (read == null) {
            read = reader.get();
        }
        return read;
    }

    /**
     * @throws UncheckedIOException when no temporary file can be written, which the JDK does first
     * @throws UnreadableFont when it is a typeface of the author that the JDK cannot read
     */
    private static Font read(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } catch (FontFormatException refused) {
            throw new UnreadableFont(refused);
        }
    }
}
