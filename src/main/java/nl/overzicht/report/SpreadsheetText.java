package nl.overzicht.report;

/**
 * Makes a text safe in a table that may be opened in a spreadsheet program. A text that begins like a formula gets an
 * apostrophe, so that it is displayed and not run: the advice of OWASP on CSV injection. Numbers are not texts and
 * remain as they are.
 */
public final class SpreadsheetText {

    /** The characters that begin a formula, in both widths, and those that are skipped before one. */
    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetText() {}

    /** The text for a cell: with an apostrophe before it when it begins like a formula, otherwise unchanged. */
    public static String of(String text) {
        return text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
