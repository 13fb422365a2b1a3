package nl.overzicht.report;

/**
 * A text in a table that may be opened in a spreadsheet. What begins like a formula gets an apostrophe, so that it is shown and
 * nothing is run: the advice of OWASP on CSV injection. Numbers are no texts and stay as they are.
 */
public final class SpreadsheetText {

    /** Signs of a formula, in both widths, and what is skipped before one. */
    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetText() {}

    /** The text as it is safe in a cell: an apostrophe before it when it begins like a formula, else itself. */
    public static String of(String text) {
        return text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
