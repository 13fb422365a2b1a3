package nl.overzicht.draft.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.notation.TotalWords;
import nl.overzicht.load.table.TableCell;

/** Finds where each table in a file begins and ends. */
public record TablePlaces(TableFile file, Findings findings) {

    private static final int LETTERS = 26;

    /** The places of the tables, in order. A table without a head is a finding and ends the search. */
    public List<TablePlace> of(FirstPass pass) {
        List<TablePlace> places = new ArrayList<>();
        List<SampleRow> rows = pass.sampleRows();
        if (file.list().isPresent()) {
            return List.of(new TablePlace(List.of(1), Optional.empty(), Optional.empty(), List.of(), List.of()));
        }
        int start = 0;
        for (boolean isLast = false; !isLast; ) {
            List<SampleRow> rest = rows.subList(start, rows.size());
            List<Integer> head = new HeadSearch(rest).find();
            if (head.isEmpty()) {
                findings.add(DraftRule.NO_HEAD.at(file.place(rest.get(0).line())));
                return places;
            }
            int lowest = head.get(head.size() - 1);
            Optional<Integer> next = new NextTable(rest).find(lowest);
            isLast = next.isEmpty();
            List<SampleRow> own = rest.subList(0, next.orElse(rest.size()));
            places.add(place(own, head, start > 0, !isLast));
            start += next.orElse(0);
        }
        return places;
    }

    private static TablePlace place(List<SampleRow> rows, List<Integer> head, boolean isLater, boolean hasNext) {
        int first = head.get(0);
        SampleRow top = rows.get(first);
        Optional<String> from = isLater ? Optional.of(corner(top)) : Optional.empty();
        Optional<Integer> last = hasNext ? Optional.of(rows.get(rows.size() - 1).line()) : Optional.empty();
        List<Integer> lines = head.stream().map(place -> rows.get(place).line()).toList();
        List<TableCell> titles = new HeadSearch(rows).titles(first);
        return new TablePlace(lines, from, last, titles, foot(rows, head.get(head.size() - 1)));
    }

    private static String corner(SampleRow row) {
        int place = row.filledIndexes().get(0);
        return place == 0 ? String.valueOf(row.line()) : letters(place + 1) + row.line();
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The rows at the end that contain a single text, except rows of totals. */
    private static List<TableCell> foot(List<SampleRow> rows, int lowestHead) {
        List<TableCell> foot = new ArrayList<>();
        boolean isWide = rows.get(lowestHead).filledIndexes().size() > 1;
        for (int place = rows.size() - 1; isWide && place > lowestHead + 1; place--) {
            SampleRow row = rows.get(place);
            int only = row.filledIndexes().get(0);
            boolean isNote = row.filledIndexes().size() == 1
                    && row.kinds().get(only) == CellKind.TEXT
                    && !TotalWords.match(row.text(only));
            if (!isNote) {
                break;
            }
            foot.add(0, row.cells().get(only));
        }
        return foot;
    }
}
