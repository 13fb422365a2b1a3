package nl.overzicht.draft.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.HiddenCells;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;

/**
 * The result of reading a file once, of any length: its first and last rows, and counts over all rows.
 *
 * @param first the first rows that are not empty
 * @param last the last of the rows after those
 * @param rows the total number of rows
 * @param fingerprint a hash over the contents of all cells
 * @param votes counts from which the decimal mark is determined
 */
public record FirstPass(List<SampleRow> first, List<SampleRow> last, int rows, String fingerprint, DecimalVotes votes) {

    /** Reads all rows; gives empty, with findings, when they cannot be read. */
    public static Optional<FirstPass> of(TableFile file, Findings findings) {
        return file.rows(findings).map(open -> {
            try (CellRows rows = open) {
                return read(rows, findings);
            }
        });
    }

    private static FirstPass read(CellRows rows, Findings findings) {
        HiddenCells hidden = new HiddenCells(rows, List.of());
        RowSampler sampler = new RowSampler(rows);
        DecimalVotes votes = new DecimalVotes();
        CRC32 texts = new CRC32();
        for (List<TableCell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            for (int i = 0; i < cells.size(); i++) {
                votes.take(i, cells.get(i));
            }
            update(texts, cells);
            hidden.take(cells.get(0).at().line());
            sampler.take(cells);
        }
        hidden.reportRows(findings);
        String fingerprint = String.format(Locale.ROOT, "%08x", texts.getValue());
        return new FirstPass(sampler.first(), sampler.last(), sampler.count(), fingerprint, votes);
    }

    private static void update(CRC32 texts, List<TableCell> cells) {
        for (TableCell cell : cells) {
            texts.update(cell.text().getBytes(StandardCharsets.UTF_8));
            texts.update(0);
        }
        texts.update('\n');
    }

    /** All sample rows, in order. */
    List<SampleRow> sampleRows() {
        List<SampleRow> all = new ArrayList<>(first);
        all.addAll(last);
        return all;
    }
}
