package nl.overzicht.load.notation;

import java.util.regex.Pattern;

/** Words that mark a row as a total, or as a part of the row above it. */
public final class TotalWords {

    /** After such a word no capital may follow, since a name such as {@code Total Energies} continues with one. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i:(?:sub|eind|generaal |sub-|eind-)?totaal|(?:sub-?|grand )total|waarvan|of which)(?:$|[ :(].*)"
                    + "|(?i:totals?|totalen|w\\.v\\.|o\\.w\\.)(?:$|[ :(]+[^\\p{Lu}\\s].*|:.*)");

    /** The first letters of these words, for a fast test: most texts in a long table begin with another letter. */
    private static final String BEGINS = "stegwoSTEGWO";

    private static final Pattern INCOME =
            Pattern.compile("(?:ontvangsten?|baten|inkomsten|receipts?|revenues?|income)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPENDING = Pattern.compile(
            "(?:uitgaven?|lasten|verplichtingen|kosten|expenditures?|expenses?|spending|costs?)",
            Pattern.CASE_INSENSITIVE);

    private TotalWords() {}

    /** Whether a text marks such a row: {@code Totaal}, {@code Subtotaal uitgaven}, {@code waarvan Noord}. */
    public static boolean match(String text) {
        String plain = text.strip();
        return !plain.isEmpty()
                && BEGINS.indexOf(plain.charAt(0)) >= 0
                && WORDS.matcher(plain).matches();
    }

    /** Whether a text consists only of a word for income: {@code Ontvangsten}. */
    public static boolean areIncome(String text) {
        return INCOME.matcher(text.strip()).matches();
    }

    /** Whether a text consists only of a word for spending: {@code Uitgaven}. */
    public static boolean areSpending(String text) {
        return SPENDING.matcher(text.strip()).matches();
    }
}
