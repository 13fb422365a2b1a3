package nl.overzicht.unicode;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A text in the form NFC without characters that nobody sees: soft hyphens, zero-width blanks and joiners. Two texts that
 * look the same are the same. A joiner or a mark of direction stays beside a script that needs it, as Persian, or an emoji.
 * Remembers where each character was written.
 */
public final class NormalText {

    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private final String text;
    private final int[] places;

    private NormalText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** A text as it was written. Costs next to nothing where it is normal already. */
    public static NormalText of(String written) {
        boolean normal = isPlain(written)
                || Normalizer.isNormalized(written, Normalizer.Form.NFC)
                        && written.chars().noneMatch(c -> mayBeUnseen((char) c));
        return normal ? new NormalText(written, new int[0]) : normalised(written);
    }

    /** The text alone. */
    public static String text(String written) {
        return isPlain(written) ? written : of(written).text();
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The index in the text as it was written of a character, or of the end. */
    public int place(int index) {
        return places.length == 0 ? index : places[index];
    }

    /**
     * Nothing above U+02FF, which is where characters begin that compose, but dashes, quotation marks and signs of
     * currencies, which never do; U+00AD is the soft hyphen. A loop, since a large table has ten million cells.
     */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean isSign = c >= 0x2010 && c <= 0x2027 || c >= 0x20A0 && c <= 0x20BF;
            if (c >= 0x300 && !isSign || c == 0xAD) {
                return false;
            }
        }
        return true;
    }

    private static NormalText normalised(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] places = new int[written.length() * 3 + 1];
        StringBuilder cluster = new StringBuilder();
        for (int at = 0; at < written.length(); ) {
            int start = at;
            cluster.setLength(0);
            do {
                int c = written.codePointAt(at);
                if (!isUnseen(written, at)) {
                    cluster.appendCodePoint(c);
                }
                at += Character.charCount(c);
            } while (at < written.length() && continues(written, at));
            String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
            Arrays.fill(places, text.length(), text.length() + composed.length(), start);
            for (int i = 1; i < composed.length(); i++) {
                places[text.length() + i] = Math.min(start + i, at - 1);
            }
            text.append(composed);
        }
        places[text.length()] = written.length();
        return new NormalText(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    /** Whether this character belongs to what is before it: a mark, a vowel of Hangul, or one that nobody sees. */
    private static boolean continues(String text, int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark || c >= 0x1160 && c <= 0x11FF || isUnseen(text, at);
    }

    private static boolean isUnseen(String text, int at) {
        char c = text.charAt(at);
        if (!mayBeUnseen(c)) {
            return false;
        }
        boolean joins = c >= '\u200c' && c <= '\u200f' || c == '\u061c';
        return !joins || !needsJoiner(text, at);
    }

    private static boolean mayBeUnseen(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u180e'
                || c == '\u061c';
    }

    /** Whether nobody sees this character, in any script: a soft hyphen or a blank without width. */
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
