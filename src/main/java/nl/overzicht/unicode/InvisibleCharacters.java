package nl.overzicht.unicode;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which characters of a text are invisible: soft hyphens, zero-width spaces, joiners and marks of direction. */
public final class InvisibleCharacters {

    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final char SOFT_HYPHEN = '\u00ad';

    private InvisibleCharacters() {}

    /** Whether the character at an index is invisible. A soft hyphen counts, though it shows at the end of a line. */
    public static boolean isUnseen(String text, int at) {
        char c = text.charAt(at);
        if (!mayBeUnseen(c)) {
            return false;
        }
        boolean joins = c >= '\u200c' && c <= '\u200f' || c == '\u061c';
        return !joins || !needsJoiner(text, at);
    }

    /** Whether the character at an index is a place where a word may be broken. */
    static boolean isBreak(String text, int at) {
        return text.charAt(at) == SOFT_HYPHEN
                && at > 0
                && at + 1 < text.length()
                && isOfWord(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
    }

    /** A letter, or a mark on one. */
    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether this character is invisible, unless it is a joiner beside a script that needs it. */
    static boolean mayBeUnseen(char c) {
        return c == SOFT_HYPHEN
                || c >= '\u200b' && c <= '\u200f'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u180e'
                || c == '\u061c';
    }

    /** Whether this character is invisible, in any script: a soft hyphen or a zero-width space. */
    public static boolean isUnseen(char c) {
        return mayBeUnseen(c) && !(c >= '\u200c' && c <= '\u200f') && c != '\u061c';
    }

    private static boolean needsJoiner(String text, int at) {
        return at > 0 && isForeign(text.codePointBefore(at))
                || at + 1 < text.length() && isForeign(text.codePointAt(at + 1));
    }

    private static boolean isForeign(int c) {
        return !WITHOUT_JOINERS.contains(UnicodeScript.of(c))
                || Character.getType(c) == Character.OTHER_SYMBOL
                || c >= 0x1F3FB && c <= 0x1F3FF
                || c == 0xFE0F;
    }
}
