package nl.overzicht.unicode;

/**
 * Finds characters that make a text read otherwise than it is: controls of direction, tags, and code points that are no
 * character. Tags stay where they make a flag. Takes the characters of one text in order.
 */
public final class HiddenCharacters {

    private static final int FLAG = 0x1F3F4;

    private char high;
    private int last;
    private boolean inFlag;

    /** Whether the character that ends here is one. */
    public boolean isHidden(char c) {
        if (Character.isHighSurrogate(c)) {
            high = c;
            return false;
        }
        int found = Character.isLowSurrogate(c) && high != 0 ? Character.toCodePoint(high, c) : c;
        high = 0;
        inFlag = isTag(found) ? inFlag : found == FLAG;
        last = found;
        return isDirection(found) || isTag(found) && !inFlag || isNoCharacter(found);
    }

    /** The character that was asked about last, as {@code U+202E}. */
    public String last() {
        return "U+%04X".formatted(last);
    }

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        HiddenCharacters characters = new HiddenCharacters();
        boolean found = false;
        for (int i = 0; i < text.length() && !found; i++) {
            found = characters.isHidden(text.charAt(i));
        }
        return found;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean isNoCharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
