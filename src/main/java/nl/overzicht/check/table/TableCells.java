package nl.overzicht.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.overzicht.check.topic.PassageScan;
import nl.overzicht.check.topic.PassageScans;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.funding.Period;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.narrative.passage.TableFrame;
import nl.overzicht.wording.typed.CellUnit;
import nl.overzicht.wording.typed.Mention;

/**
 * Finds the numbers in the rows of one table, whose units and names may be in its headers and caption. The rows have to
 * be read in order, because a total is compared with the rows above it.
 */
public final class TableCells {

    private final PassageScans scans;
    private final TableContext context;
    private final TableUnits units;
    private final TableTotals totals;

    /** @param span from the first to the last year of any statement */
    public TableCells(TableFrame frame, PassageScans scans, Supplier<Optional<Period>> span) {
        PassageScan head = scans.of(frame.head());
        this.scans = scans;
        List<HeadCell> heads =
                frame.head().cells().stream().map(cell -> head(head, cell)).toList();
        this.context = new TableContext(
                heads,
                frame.head().cells().stream()
                        .map(cell -> head.topic(scans.report(), cell))
                        .toList(),
                frame.caption()
                        .map(text -> scans.of(text).topic(scans.report()))
                        .orElse(Topic.unknown(Set.of())));
        this.units = TableUnits.of(frame, heads, scans.denominations());
        this.totals = TableTotals.of(
                frame.rows().stream()
                        .map(scans::of)
                        .map(row ->
                                row.topic(scans.report(), row.passage().cells().get(RowCells.first(row.passage()))))
                        .toList(),
                scans.report().programme(),
                span);
    }

    /** A number with what it is about. */
    public record CellNumber(Mention mention, Topic topic) {}

    private HeadCell head(PassageScan scan, Span cell) {
        return HeadCell.of(scan, cell, scans.mentions(), scans.report());
    }

    /** The numbers of a row, from left to right. */
    public List<CellNumber> numbers(PassageScan row) {
        List<Span> cells = row.passage().cells();
        int first = RowCells.first(row.passage());
        HeadCell head = head(row, cells.get(first));
        List<List<Mention>> read = IntStream.range(0, cells.size())
                .mapToObj(column -> read(row, column, column > first ? Optional.of(head) : Optional.empty()))
                .toList();
        Topic topic = row.topics(
                        scans.report(), read.stream().flatMap(List::stream).toList())
                .of(row.whole());
        boolean total =
                topic.namesNothing() && TableTotals.isTotal(row.passage().cell(first));
        boolean usesContext = usesContext(row, topic, head, read);
        List<CellNumber> found = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            for (Mention mention : read.get(column)) {
                found.add(new CellNumber(
                        mention,
                        total
                                ? context.ofTotal(column, totals.isClear(column, mention))
                                : context.of(column, mention, topic, usesContext)));
            }
            if (!total) {
                totals.add(
                        column,
                        read.get(column),
                        RowCells.hasDigit(row.passage().cell(column)));
            }
        }
        return found;
    }

    /**
     * The number of a cell in the unit that is stated elsewhere in the table; if there is no such unit, the mentions
     * with a unit in the cell itself. Four digits may also be a year.
     */
    private List<Mention> read(PassageScan row, int column, Optional<HeadCell> first) {
        Span cell = row.passage().cells().get(column);
        List<Mention> own = row.mentionsIn(cell);
        List<Mention> bare = unit(row, column, first)
                .filter(unit -> own.stream().allMatch(mention -> RowCells.mayBeIn(unit, row.passage(), mention)))
                .stream()
                .flatMap(unit -> scans
                        .mentions()
                        .ofCell(row.passage().cell(column), row.ignored().get(cell.start(), cell.end()), unit)
                        .stream())
                .map(mention -> mention.shift(cell.start()))
                .toList();
        return bare.isEmpty() ? own : bare;
    }

    private Optional<CellUnit> unit(PassageScan row, int column, Optional<HeadCell> first) {
        return RowCells.currency(row.passage())
                .map(text -> units.of(column, first, text))
                .orElseGet(() -> units.of(column, first));
    }

    /**
     * Whether headers and caption apply to a row: it names a stream, an area or what it counts, or has neutral words
     * only.
     */
    private boolean usesContext(PassageScan row, Topic topic, HeadCell first, List<List<Mention>> read) {
        return !topic.streams().isEmpty()
                || !topic.areas().isEmpty()
                || !first.counted().isEmpty()
                || IntStream.range(0, read.size())
                        .filter(column -> read.get(column).stream()
                                .allMatch(mention -> mention.quantity().isEmpty()))
                        .allMatch(column ->
                                HeadCell.isNeutral(row, row.passage().cells().get(column), scans.report()));
    }
}
