package nl.overzicht.render.site.origin;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.site.origin.OriginTable.RowView;

/**
 * Joins rows of a file that differ only in their line number, such as {@code data/statements.csv:2-6, 9}. Otherwise a sum of
 * ten rows would repeat its file and source ten times.
 */
final class OriginRows {

    private OriginRows() {}

    /** The rows in order, each once. A row with a column for each year occurs once for each of its years. */
    static List<RowView> merge(List<RowView> all) {
        List<RowView> rows = all.stream().distinct().toList();
        List<RowView> together = new ArrayList<>();
        // Consecutive rows that differ only in their line number become one.
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && isAlike(rows.get(from), rows.get(to))) {
                to++;
            }
            together.add(to - from == 1 ? rows.get(from) : join(rows.subList(from, to)));
            from = to;
        }
        return together;
    }

    /** Whether two rows can be joined. The place of a row in a text file ends with its line; a cell of a workbook is never joined. */
    private static boolean isAlike(RowView first, RowView next) {
        return isPlain(first)
                && isPlain(next)
                && first.source().equals(next.source())
                && file(first).equals(file(next));
    }

    private static boolean isPlain(RowView row) {
        return row.item().isEmpty() && row.words().isEmpty() && row.asOf().isEmpty() && line(row) > 0;
    }

    private static RowView join(List<RowView> rows) {
        RowView first = rows.get(0);
        StringBuilder place = new StringBuilder(file(first)).append(line(first));
        for (int i = 1; i < rows.size(); i++) {
            int line = line(rows.get(i));
            boolean goesOn = line == line(rows.get(i - 1)) + 1;
            boolean isLast = i + 1 == rows.size() || line(rows.get(i + 1)) != line + 1;
            if (!goesOn || isLast) {
                place.append(goesOn ? "-" : ", ").append(line);
            }
        }
        return new RowView(place.toString(), "", first.source(), "", "");
    }

    /** The path of the file with the colon after it. */
    private static String file(RowView row) {
        return row.place().substring(0, row.place().lastIndexOf(':') + 1);
    }

    /** The line number at the end of the place; 0 when there is none. */
    private static int line(RowView row) {
        String line = row.place().substring(row.place().lastIndexOf(':') + 1);
        boolean isNumber = !line.isEmpty() && line.length() < 10 && line.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(line) : 0;
    }
}
