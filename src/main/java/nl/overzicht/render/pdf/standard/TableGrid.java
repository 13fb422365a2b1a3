package nl.overzicht.render.pdf.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.render.pdf.standard.StructureTree.Node;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The grid of a table (ISO 14289-1, 7.2): each row must have the same number of columns, including cells that span it from
 * above.
 *
 * @param widths the number of columns of each row
 */
record TableGrid(List<Integer> widths) {

    private static final Set<String> GROUPS = Set.of("THead", "TBody", "TFoot");
    private static final String COLUMNS = "ColSpan";
    private static final String ROWS = "RowSpan";

    static TableGrid of(Node table) {
        List<Node> rows = rows(table);
        int[] widths = new int[rows.size()];
        for (int row = 0; row < widths.length; row++) {
            for (Node cell : rows.get(row).children()) {
                int last = Math.min(widths.length, row + span(cell, ROWS));
                for (int reached = row; reached < last; reached++) {
                    widths[reached] += span(cell, COLUMNS);
                }
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int width : widths) {
            all.add(width);
        }
        return new TableGrid(all);
    }

    /** The rows of a table. A caption can also have elements, which are not rows. */
    private static List<Node> rows(Node table) {
        return table.children().stream()
                .flatMap(part -> GROUPS.contains(part.type()) ? part.children().stream() : Stream.of(part))
                .filter(row -> row.type().equals("TR"))
                .toList();
    }

    /** Whether all rows have the same number of columns. */
    boolean isEven() {
        return widths.stream().distinct().count() <= 1;
    }

    private static int span(Node cell, String key) {
        return attributes(cell).stream()
                .filter(attributes -> attributes.containsKey(key))
                .mapToInt(attributes -> Math.max(1, attributes.getInt(key)))
                .findFirst()
                .orElse(1);
    }

    /** The attribute dictionaries of an element, in order. */
    static List<COSDictionary> attributes(Node node) {
        COSBase all = node.element().dictionary().getDictionaryObject(COSName.A);
        List<COSDictionary> found = new ArrayList<>();
        if (all instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary attributes) {
                    found.add(attributes);
                }
            }
        } else if (all instanceof COSDictionary attributes) {
            found.add(attributes);
        }
        return found;
    }
}
