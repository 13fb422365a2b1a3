package nl.overzicht.render.pdf.markup;

/**
 * The widths that a table may have in a kind of document, as in its style sheet, in millimetres.
 *
 * @param column of the text
 * @param broad of a page without a right column; the column's width: there is no such page
 * @param turned of a page on its side; the column's width: no page is turned
 */
public record TableRoom(double column, double broad, double turned) {

    /** Of the letter. */
    public static final TableRoom LETTER = new TableRoom(125, 170, 235);
    /** Of a factsheet. */
    public static final TableRoom SHEET = new TableRoom(170, 170, 170);

    /** What a list or quotation takes at the left. */
    private static final double INDENT = 5;

    /** The room within lists and quotations: there the table keeps to its column. */
    TableRoom within(int depth) {
        double left = column - depth * INDENT;
        return depth == 0 ? this : new TableRoom(left, left, left);
    }
}
