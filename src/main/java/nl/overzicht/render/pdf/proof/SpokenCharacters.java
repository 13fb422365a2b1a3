package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.tagtree.Glyph;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;

/**
 * The characters of a document as a screen reader reads them, without what the engine added: numbers of items and notes, and
 * the words in drawings.
 *
 * @param text the characters, plain
 * @param glyphs the glyph of each character
 */
record SpokenCharacters(String text, List<Glyph> glyphs) {

    private static final String HYPHENS = "-\u2010\u2011";

    /** The object replacement character, which the engine leaves out. */
    private static final int OBJECT = 0xFFFC;

    static SpokenCharacters of(List<Glyph> all) {
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : all) {
            if (glyph.part() != Part.LABEL && glyph.part() != Part.DRAWING) {
                String plain = plain(glyph.text());
                text.append(plain);
                plain.chars().forEach(character -> glyphs.add(glyph));
            }
        }
        return new SpokenCharacters(text.toString(), glyphs);
    }

    /**
     * Text in a form that can be compared: without white space, format characters and hyphens (the engine adds these at the
     * end of a line). Each character is cut to 16 bits, as the font returns it before its document is saved.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(SpokenCharacters::isCompared).forEach(point -> plain.append((char) point));
        return plain.toString();
    }

    /** Whether any character of a word is written from right to left. */
    static boolean areRightToLeft(String word) {
        return word.codePoints().anyMatch(SpokenCharacters::isRightToLeft);
    }

    private static boolean isRightToLeft(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isCompared(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && point != OBJECT
                && HYPHENS.indexOf(point) < 0;
    }
}
