package nl.overzicht.unicode;

import java.util.Locale;
import java.util.Optional;

/**
 * Which characters a text may hold, as it is typed and as it is once escapes and references are resolved: those of XML 1.0
 * but control characters, the line ends of Unicode, what turns the direction of a text or hides in it, and code points that
 * are not characters. Takes the characters of one text in order, since what makes a flag is no hidden tag.
 */
public final class TextCharacters {

    /** What a character is to a text. */
    public enum Kind {
        /** A text may hold it. */
        TEXT,
        /** It has no place in print: a control, a line end that editors count otherwise, or half a character. */
        CONTROL,
        /** It makes a text read otherwise than it is. */
        HIDDEN
    }

    private static final int FLAG = 0x1F3F4;
    private static final int FIRST_PRINTED = 0x20;
    private static final int LAST_OF_ASCII = 0x7E;

    private boolean inFlag;

    /** What the next character is; half of one is given alone. */
    public Kind kind(int character) {
        if (character >= FIRST_PRINTED && character <= LAST_OF_ASCII) {
            inFlag = false;
            return Kind.TEXT;
        }
        boolean isTag = isTag(character);
        inFlag = isTag ? inFlag : character == FLAG;
        if (isControl(character)) {
            return Kind.CONTROL;
        }
        boolean isHidden =
                isDirection(character) || isAnnotation(character) || isTag && !inFlag || isNoCharacter(character);
        return isHidden ? Kind.HIDDEN : Kind.TEXT;
    }

    /** Whether a text may hold all of these characters. */
    public static boolean areText(CharSequence text) {
        return findOdd(text).isEmpty();
    }

    /** The first character that a text may not hold, such as {@code U+202E}; empty: there is none. */
    public static Optional<String> findOdd(CharSequence text) {
        TextCharacters characters = new TextCharacters();
        for (int i = 0; i < text.length(); i++) {
            int found = Character.codePointAt(text, i);
            if (characters.kind(found) != Kind.TEXT) {
                return Optional.of(name(found));
            }
            i += Character.charCount(found) - 1;
        }
        return Optional.empty();
    }

    /** How findings call a character: {@code U+202E}. */
    public static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isControl(int c) {
        boolean isLayout = c == '\t' || c == '\n' || c == '\r';
        return Character.isISOControl(c) && !isLayout
                || c == 0x2028
                || c == 0x2029
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Deprecated signs for how digits and Arabic are drawn, and those around an annotation that is not shown. */
    private static boolean isAnnotation(int c) {
        return c >= 0x206A && c <= 0x206F || c >= 0xFFF9 && c <= 0xFFFB;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isNoCharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
