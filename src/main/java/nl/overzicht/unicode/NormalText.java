package nl.overzicht.unicode;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form NFC without invisible characters: soft hyphens, zero-width spaces and joiners. Two texts that
 * look the same are the same. A joiner or a mark of direction stays beside a script that needs it, as Persian, or an emoji;
 * in running text a soft hyphen stays between two letters. Remembers where each character was written.
 */
public final class NormalText {

    private final String text;
    private final int[] places;

    private NormalText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** A name, a cell or another text that is compared. Fast for a text that is normalized already. */
    public static NormalText of(String written) {
        return of(written, false);
    }

    /** A text that is set in lines, as Markdown: a soft hyphen says where a word may be broken. */
    public static NormalText ofRunning(String written) {
        return of(written, true);
    }

    private static NormalText of(String written, boolean running) {
        boolean normal = isPlain(written)
                || Normalizer.isNormalized(written, Normalizer.Form.NFC)
                        && written.chars().noneMatch(c -> InvisibleCharacters.mayBeUnseen((char) c));
        return normal ? new NormalText(written, new int[0]) : normalise(written, running);
    }

    /** The text of {@link #of} alone. */
    public static String text(String written) {
        return isPlain(written) ? written : of(written).text();
    }

    /** The text of {@link #ofRunning} alone. */
    public static String running(String written) {
        return isPlain(written) ? written : ofRunning(written).text();
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

    private static NormalText normalise(String written, boolean running) {
        StringBuilder text = new StringBuilder(written.length());
        int[] places = new int[written.length() * 3 + 1];
        StringBuilder cluster = new StringBuilder();
        for (int at = 0; at < written.length(); ) {
            int start = at;
            cluster.setLength(0);
            do {
                int c = written.codePointAt(at);
                if (!isDropped(written, at, running)) {
                    cluster.appendCodePoint(c);
                }
                at += Character.charCount(c);
            } while (at < written.length() && continues(written, at, running));
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

    /** Whether this character belongs to what is before it: a mark, a vowel of Hangul, or one that is dropped. */
    private static boolean continues(String text, int at, boolean running) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark || c >= 0x1160 && c <= 0x11FF || isDropped(text, at, running);
    }

    private static boolean isDropped(String text, int at, boolean running) {
        return InvisibleCharacters.isUnseen(text, at) && !(running && InvisibleCharacters.isBreak(text, at));
    }
}
