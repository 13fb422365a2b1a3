package nl.overzicht.render.pdf.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Checks a font as a document uses it (ISO 19005-2, 6.2.11). Each character code is checked once. */
final class ShownFont {

    /**
     * Greatest allowed difference between the width in the document and the width in the font, in thousandths of the type
     * size.
     */
    private static final float ROUNDING = 1;

    private final PDFont font;
    private final Optional<CMap> meanings;
    private final Map<Integer, ShownCharacter> known = new HashMap<>();

    /**
     * A character that is shown.
     *
     * @param text to which it is mapped; empty when it is not
     * @param wrong what is wrong with it
     */
    record ShownCharacter(String text, Optional<StandardRule> wrong) {

        /** Its code point, such as {@code U+F400}. */
        String point() {
            return String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
        }

        boolean isPrivate() {
            return text.codePoints().anyMatch(point -> Character.getType(point) == Character.PRIVATE_USE);
        }
    }

    private ShownFont(PDFont font, Optional<CMap> meanings) {
        this.font = font;
        this.meanings = meanings;
    }

    static ShownFont of(PDFont font) throws IOException {
        if (!(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return new ShownFont(font, Optional.empty());
        }
        CMap meanings = new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
        return new ShownFont(font, Optional.of(meanings));
    }

    String name() {
        return String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
    }

    /** What is wrong with the font as a whole. */
    Optional<StandardRule> findFault() {
        if (!font.isEmbedded()) {
            return Optional.of(StandardRule.NOT_EMBEDDED);
        }
        return font.isDamaged() ? Optional.of(StandardRule.DAMAGED_FONT) : Optional.empty();
    }

    /** The next character of a string; empty at the end of the string. */
    Optional<ShownCharacter> next(ByteArrayInputStream string) throws IOException {
        int before = string.available();
        if (before == 0) {
            return Optional.empty();
        }
        int code = font.readCode(string);
        int length = before - string.available();
        ShownCharacter shown = known.get(code);
        if (shown == null) {
            shown = look(code, length);
            known.put(code, shown);
        }
        return Optional.of(shown);
    }

    private ShownCharacter look(int code, int length) throws IOException {
        String text = meanings.map(map -> map.toUnicode(code, length)).orElse("");
        if (text.isEmpty()) {
            return new ShownCharacter("", Optional.of(StandardRule.UNREADABLE));
        }
        if (text.codePoints().anyMatch(ShownFont::isNoCharacter)) {
            return new ShownCharacter(text, Optional.of(StandardRule.NO_CHARACTER));
        }
        if (!hasShape(code)) {
            return new ShownCharacter(text, Optional.of(StandardRule.NO_SHAPE));
        }
        boolean fits = Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) <= ROUNDING;
        return new ShownCharacter(text, fits ? Optional.empty() : Optional.of(StandardRule.OTHER_WIDTH));
    }

    private static boolean isNoCharacter(int point) {
        return point == 0
                || point == 0xFEFF
                || (point & 0xFFFE) == 0xFFFE
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private boolean hasShape(int code) throws IOException {
        if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 shapes) {
            TrueTypeFont file = shapes.getTrueTypeFont();
            int glyph = composite.codeToGID(code);
            return glyph > 0 && (file == null || glyph < file.getNumberOfGlyphs());
        }
        return !(font instanceof PDType0Font composite) || composite.hasGlyph(code);
    }
}
