package nl.overzicht.render.pdf.markup;

import org.w3c.dom.Document;

/**
 * Measures of the tables of a document as its style sheet declares them, in points.
 *
 * @param column width of the text
 * @param broad width on a page without a right column; that of the column: there is no such page
 * @param turned width on a page on its side; that of the column: no page is turned
 * @param size of the type
 * @param small of the smaller type
 * @param padding blank after a cell
 * @param numericPadding blank after a cell of numbers
 * @param indent what a list or quotation takes at the left
 */
record TableMeasures(
        double column,
        double broad,
        double turned,
        double size,
        double small,
        double padding,
        double numericPadding,
        double indent) {

    /** A table without a width of its own gets that of A4 without our margins. */
    private static final double WIDTH = 170 * 72 / 25.4;

    /** The size of text by which a browser begins. */
    private static final double SIZE = 12;

    /** By the style sheet of a page. What it does not say is as a table is without any. */
    static TableMeasures of(Document page) {
        StyleDeclarations css = StyleDeclarations.of(page);
        double column = css.length("width", ".table table", "table").orElse(WIDTH);
        double size = css.length("font-size", ".table td", "td", ".table table", "table", "body")
                .orElse(SIZE);
        double padding = css.paddingRight(".table td", "td").orElse(0.0);
        return new TableMeasures(
                column,
                css.length("width", ".table.broad table").orElse(column),
                css.length("width", ".table.wide table").orElse(column),
                size,
                css.length("font-size", ".table.small td", ".table.small table").orElse(size),
                padding,
                css.paddingRight(".table .numeric", ".table td.numeric", "td.numeric")
                        .orElse(padding),
                css.length("padding-left", "ul").orElse(0.0));
    }

    /** The measures within lists and quotations: there a table keeps to its column. */
    TableMeasures within(int depth) {
        double left = column - depth * indent;
        return depth == 0 ? this : new TableMeasures(left, left, left, size, small, padding, numericPadding, indent);
    }
}
