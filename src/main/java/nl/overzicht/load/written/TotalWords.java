package nl.overzicht.load.written;

import java.util.regex.Pattern;

/** Words by which people mark a row that adds up others, or is part of the one above it. */
public final class TotalWords {

    /** A name that only begins so, such as {@code Total Energies}, goes on with a capital. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i:(?:sub|eind|generaal |sub-|eind-)?totaal|(?:sub-?|grand )total|waarvan|of which)(?:$|[ :(].*)"
                    + "|(?i:totals?|totalen|w\\.v\\.|o\\.w\\.)(?:$|[ :(]+[^\\p{Lu}\\s].*|:.*)");

    /** The first characters of these words: most texts of a long table begin with another. */
    private static final String BEGINS = "stegwoSTEGWO";

    private static final Pattern INCOME =
            Pattern.compile("(?:ontvangsten?|baten|inkomsten|receipts?|revenues?|income)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPENDING = Pattern.compile(
            "(?:uitgaven?|lasten|verplichtingen|kosten|expenditures?|expenses?|spending|costs?)",
            Pattern.CASE_INSENSITIVE);

    private TotalWords() {}

    /** Whether a text is of such a row: {@code Totaal}, {@code Subtotaal uitgaven}, {@code waarvan Noord}. */
    public static boolean are(String text) {
        String plain = text.strip();
        return !plain.isEmpty()
                && BEGINS.indexOf(plain.charAt(0)) >= 0
                && WORDS.matcher(plain).matches();
    }

    /** Whether a text is all that says that a row is of money that comes in: {@code Ontvangsten}. */
    public static boolean areIncome(String text) {
        return INCOME.matcher(text.strip()).matches();
    }

    /** Whether a text is all that says that a row is of money that goes out: {@code Uitgaven}. */
    public static boolean areSpending(String text) {
        return SPENDING.matcher(text.strip()).matches();
    }
}
