package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.place.NumberMarks;
import nl.overzicht.draft.place.TableShape;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.notation.CellAmounts;
import nl.overzicht.load.notation.TotalWords;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;

/**
 * Finds rows that are sums of others: by their words, or because a text is missing and their numbers equal those sums exactly.
 * It computes with exact decimals, column by column, and keeps no row.
 */
final class TotalObserver implements TableShape.RowObserver {

    private static final int MOST = 2_000;
    private static final int FEWEST_PARTS = 2;
    private static final int MANY_PARTS = 3;

    private final List<String> numbers;
    private final List<String> texts;
    private final List<String> full;
    private final CellAmounts amounts;
    private final List<TotalRow> totals = new ArrayList<>();
    private final List<TotalRow> suspects = new ArrayList<>();
    private final List<TotalRow> parts = new ArrayList<>();
    private List<BigDecimal> sums;
    private int rows;
    private int firstLine;

    /**
     * @param numbers names of the columns with values
     * @param texts names of the columns with texts, in order
     * @param full those of the columns with texts in which nearly all rows have one
     */
    TotalObserver(List<String> numbers, List<String> texts, List<String> full, Decimals decimals) {
        this.numbers = numbers;
        this.texts = texts;
        this.full = full;
        this.amounts = new CellAmounts(decimals);
        this.sums = Collections.nCopies(numbers.size(), BigDecimal.ZERO);
    }

    /** The column in which a text marks a row as a total or as a part of the row above it; empty when none does. */
    static Optional<String> findMark(ForeignRow row, List<String> texts) {
        return texts.stream()
                .filter(column -> TotalWords.match(row.text(column)))
                .findFirst();
    }

    @Override
    public void take(ForeignRow row, CellRows all) {
        List<Optional<BigDecimal>> own = numbers.stream()
                .map(column -> row.cell(column).map(NumberMarks::strip).flatMap(amounts::number))
                .toList();
        Optional<String> marked = findMark(row, texts);
        if (marked.isPresent()) {
            boolean isPart = PartWords.match(row.text(marked.get()));
            keep(isPart ? parts : totals, row, marked.get(), own);
            return;
        }
        Optional<String> missing =
                full.stream().filter(column -> row.text(column).isEmpty()).findFirst();
        if (missing.isPresent() && addsUp(row, missing.get(), own, FEWEST_PARTS)) {
            keep(totals, row, missing.get(), own);
            return;
        }
        if (missing.isEmpty() && !full.isEmpty() && addsUp(row, full.get(0), own, MANY_PARTS)) {
            keep(suspects, row, full.get(0), own);
        }
        add(row, own);
    }

    private void keep(List<TotalRow> kept, ForeignRow row, String column, List<Optional<BigDecimal>> own) {
        if (kept.size() < MOST) {
            kept.add(total(row, column, own));
        }
    }

    private TotalRow total(ForeignRow row, String column, List<Optional<BigDecimal>> own) {
        return new TotalRow(row.line(), column, row.text(column), own, sums, rows, firstLine);
    }

    private boolean addsUp(ForeignRow row, String column, List<Optional<BigDecimal>> own, int parts) {
        TotalRow total = total(row, column, own);
        Optional<TotalRow> last = last();
        int since = rows - last.map(TotalRow::rows).orElse(0);
        boolean isSomething = own.stream()
                .anyMatch(number -> number.filter(size -> size.signum() != 0).isPresent());
        return isSomething && (rows >= parts && total.adds(Optional.empty()) || since >= parts && total.adds(last));
    }

    private Optional<TotalRow> last() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.get(totals.size() - 1));
    }

    private void add(ForeignRow row, List<Optional<BigDecimal>> own) {
        firstLine = rows == 0 ? row.line() : firstLine;
        rows++;
        List<BigDecimal> next = new ArrayList<>(sums);
        for (int i = 0; i < next.size(); i++) {
            next.set(i, next.get(i).add(own.get(i).orElse(BigDecimal.ZERO)));
        }
        sums = next;
    }

    List<TotalRow> totals() {
        return List.copyOf(totals);
    }

    /** Rows that look like other rows, but equal the sum of rows above them. */
    List<TotalRow> suspects() {
        return List.copyOf(suspects);
    }

    /** Rows that are a part of the row above them. */
    List<TotalRow> parts() {
        return List.copyOf(parts);
    }

    /** The number of rows that are not totals. */
    int rows() {
        return rows;
    }

    /** The sums of those rows, by column. */
    List<BigDecimal> sums() {
        return sums;
    }
}
