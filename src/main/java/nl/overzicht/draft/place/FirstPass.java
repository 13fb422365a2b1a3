package nl.overzicht.draft.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.HiddenCells;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.CellRows;

/**
 * A file gone through once, as long as it is: its first rows and its last ones are kept.
 *
 * @param first rows that say something
 * @param last of those that follow
 * @param rows how many there are in all
 * @param fingerprint of what all its cells say
 * @param votes what their numbers show of the decimal mark
 */
public record FirstPass(List<SampleRow> first, List<SampleRow> last, int rows, String fingerprint, DecimalVotes votes) {

    private static final int KEPT = 300;
    private static final int KEPT_AT_END = 30;

    /** Of what may be another table further down so many rows are looked at, of so many at most. */
    private static final int KEPT_LATER = 60;

    private static final int MOST_LATER = 20;

    /** Looks at all rows; empty, with findings, when they cannot be read. */
    public static Optional<FirstPass> at(TableFile file, Findings findings) {
        return file.rows(findings).map(open -> {
            try (CellRows rows = open) {
                return read(rows, findings);
            }
        });
    }

    private static FirstPass read(CellRows rows, Findings findings) {
        HiddenCells hidden = new HiddenCells(rows, List.of());
        List<SampleRow> first = new ArrayList<>();
        Deque<List<Cell>> last = new ArrayDeque<>();
        DecimalVotes votes = new DecimalVotes();
        int count = 0;
        int space = KEPT;
        int later = 0;
        int before = 0;
        CRC32 texts = new CRC32();
        for (List<Cell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                votes.take(i, cell);
                texts.update(cell.text().getBytes(StandardCharsets.UTF_8));
                texts.update(0);
            }
            texts.update('\n');
            count++;
            hidden.take(cells.get(0).at().line());
            int line = cells.get(0).at().line();
            if (first.size() >= space && later < MOST_LATER && mayBegin(line > before + 1, cells)) {
                last.forEach(kept -> first.add(SampleRow.of(kept, false)));
                last.clear();
                space = first.size() + KEPT_LATER;
                later++;
            }
            before = line;
            if (first.size() < space) {
                first.add(SampleRow.of(List.copyOf(cells), isMergedAcross(rows, cells)));
            } else {
                last.add(List.copyOf(cells));
                if (last.size() > KEPT_AT_END) {
                    last.removeFirst();
                }
            }
        }
        hidden.reportRows(findings);
        List<SampleRow> atEnd =
                last.stream().map(cells -> SampleRow.of(cells, false)).toList();
        return new FirstPass(first, atEnd, count, String.format(Locale.ROOT, "%08x", texts.getValue()), votes);
    }

    /** Whether a row after an empty one can be the title or the head of another table. */
    private static boolean mayBegin(boolean isApart, List<Cell> cells) {
        return isApart && SampleRow.of(cells, false).isNames();
    }

    private static boolean isMergedAcross(CellRows rows, List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> rows.coveredBy(cell)
                        .filter(cover -> cover.at().line() == cell.at().line())
                        .isPresent());
    }

    /** All rows that were kept, in order. */
    List<SampleRow> kept() {
        List<SampleRow> all = new ArrayList<>(first);
        all.addAll(last);
        return all;
    }
}
