package nl.overzicht.load.written;

import java.util.regex.Pattern;

/** Words by which people mark a row that adds up others, or is part of the one above it. */
public final class TotalWords {

    /** A name that only begins so, as {@code Total Energies}, goes on with a capital. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i:(?:sub|eind|generaal |sub-|eind-)?totaal|(?:sub-?|grand )total|waarvan|of which)(?:$|[ :(].*)"
                    + "|(?i:totals?|totalen|w\\.v\\.|o\\.w\\.)(?:$|[ :(]+[^\\p{Lu}\\s].*|:.*)");

    private TotalWords() {}

    /** Whether a text is of such a row: {@code Totaal}, {@code Subtotaal uitgaven}, {@code waarvan Noord}. */
    public static boolean are(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
