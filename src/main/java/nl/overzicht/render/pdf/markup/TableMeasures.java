package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Measures of tables as the style sheet of a document declares them, in points.
 *
 * @param column width of the column of text
 * @param broad width including the right column; equal to the column if there is none
 * @param turned width on a landscape page; equal to the column if there are no landscape pages
 * @param size of the type
 * @param small size of the smaller type
 * @param padding to the right of a cell
 * @param numericPadding to the right of a cell with numbers
 * @param indent of a list or quotation
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

    /** The width of a table for which none is declared: that of A4 between our margins. */
    private static final double WIDTH = 170 * 72 / 25.4;

    /** The initial font size in CSS. */
    private static final double SIZE = 12;

    /** Reads the style sheet of a page. What it does not declare has the initial value. */
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

    /** The measures for a table: within lists and quotations it uses the column only. */
    TableMeasures of(Element table) {
        int depth = depth(table);
        double left = column - depth * indent;
        return depth == 0 ? this : new TableMeasures(left, left, left, size, small, padding, numericPadding, indent);
    }

    /** The number of lists and quotations around a table. */
    private static int depth(Element table) {
        int depth = 0;
        for (Node above = table.getParentNode(); above instanceof Element element; above = above.getParentNode()) {
            depth += List.of("ul", "ol", "blockquote").contains(element.getTagName()) ? 1 : 0;
        }
        return depth;
    }
}
