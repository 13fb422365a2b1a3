package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.overzicht.render.pdf.markup.TableArrangement.Breakable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * The least width of a table in an arrangement.
 *
 * @param regular font of tables
 * @param bold font of their heads
 * @param hyphens puts soft hyphens into a text
 */
record TableWidth(TrueTypeFont regular, TrueTypeFont bold, UnaryOperator<String> hyphens) {

    /** The width in points: each column is as wide as its widest cell. */
    double of(Element table, TableArrangement arrangement, TableMeasures measures) throws IOException {
        CellWidth widths = new CellWidth(regular, bold, measures, arrangement.small());
        List<Double> columns = new ArrayList<>();
        for (Element row : Tags.of(table, List.of("tr"))) {
            List<Element> cells = Tags.of(row, List.of("th", "td"));
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cells.get(i);
                String text = cell.getTextContent();
                double width = widths.of(cell, isBreakable(cell, arrangement) ? hyphens.apply(text) : text);
                if (i == columns.size()) {
                    columns.add(width);
                } else {
                    columns.set(i, Math.max(columns.get(i), width));
                }
            }
        }
        return columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether the words of a cell may be broken. */
    static boolean isBreakable(Element cell, TableArrangement arrangement) {
        return arrangement.breakable() == Breakable.ALL
                || arrangement.breakable() == Breakable.HEAD && CellWidth.isOfHead(cell);
    }
}
