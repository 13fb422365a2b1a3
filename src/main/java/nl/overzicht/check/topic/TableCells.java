package nl.overzicht.check.topic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.overzicht.funding.Period;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passage.Span;
import nl.overzicht.narrative.passage.TableFrame;
import nl.overzicht.wording.Denominations;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Mentions.CellUnit;

/**
 * Finds the numbers in the rows of one table, whose units and names may be in its headers and caption. The rows have to
 * be read in order, because a total is compared with the rows above it.
 */
public final class TableCells {

    /** No amount of a report is as large. */
    private static final BigDecimal LARGEST = new BigDecimal("1e11");

    private final PassageScans scans;
    private final List<HeadCell> heads;
    private final List<Topic> topics;
    private final Topic caption;
    private final TableUnits units;
    private final TableTotals totals;

    /** @param span from the first to the last year of any statement */
    public TableCells(TableFrame frame, PassageScans scans, Supplier<Optional<Period>> span) {
        PassageScan head = scans.of(frame.head());
        this.scans = scans;
        this.heads = frame.head().cells().stream().map(cell -> head(head, cell)).toList();
        this.topics = frame.head().cells().stream()
                .map(cell -> head.topic(scans.report(), cell))
                .toList();
        this.caption = frame.caption()
                .map(text -> scans.of(text).topic(scans.report()))
                .orElse(Topic.unknown(Set.of()));
        this.units = TableUnits.of(frame, heads, scans.denominations());
        this.totals = TableTotals.of(
                frame.rows().stream()
                        .map(scans::of)
                        .map(row ->
                                row.topic(scans.report(), row.passage().cells().get(first(row.passage()))))
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
        int first = first(row.passage());
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
                        mention, total ? ofTotal(column, mention) : of(column, mention, topic, usesContext)));
            }
            if (!total) {
                totals.add(column, read.get(column), hasDigit(row.passage().cell(column)));
            }
        }
        return found;
    }

    /**
     * The index of the cell that says what a row is about: the first with words; after the first cell, only one without
     * digits.
     */
    private static int first(Passage row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cell(column).chars().anyMatch(Character::isLetter))
                .filter(column -> column == 0 || !hasDigit(row.cell(column)))
                .findFirst()
                .orElse(0);
    }

    /**
     * The number of a cell in the unit that is stated elsewhere in the table; if there is no such unit, the mentions
     * with a unit in the cell itself. Four digits may also be a year.
     */
    private List<Mention> read(PassageScan row, int column, Optional<HeadCell> first) {
        Span cell = row.passage().cells().get(column);
        List<Mention> own = row.mentionsIn(cell);
        List<Mention> bare = unit(row, column, first)
                .filter(unit -> own.stream().allMatch(mention -> mayBeIn(unit, row.passage(), mention)))
                .stream()
                .flatMap(its -> scans
                        .mentions()
                        .ofCell(row.passage().cell(column), row.ignored().get(cell.start(), cell.end()), its)
                        .stream())
                .map(mention -> mention.shift(cell.start()))
                .toList();
        return bare.isEmpty() ? own : bare;
    }

    private Optional<CellUnit> unit(PassageScan row, int column, Optional<HeadCell> first) {
        return currency(row).map(text -> units.of(column, first, text)).orElseGet(() -> units.of(column, first));
    }

    /**
     * Whether a number states no unit, or only the sign of its currency. An amount that would be implausibly large in
     * the unit of the table is written in full.
     */
    private static boolean mayBeIn(CellUnit unit, Passage row, Mention mention) {
        String number = row.text().substring(mention.start(), mention.numberEnd());
        return mention.quantity()
                .map(stated -> mention.units().equals(unit.units())
                        && stated.isCurrency()
                        && Character.isDigit(number.charAt(number.length() - 1))
                        && stated.value().scaleByPowerOfTen(unit.scale()).abs().compareTo(LARGEST) < 0)
                .orElse(true);
    }

    /** The cell that is a currency and nothing else; empty if there are none, or several. */
    private static Optional<String> currency(PassageScan row) {
        List<String> found = IntStream.range(0, row.passage().cells().size())
                .mapToObj(column -> row.passage().cell(column).strip())
                .filter(text -> !Denominations.family(text).isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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

    /**
     * A row about something else takes only years from headers and caption; a share or a difference takes only those of
     * its row.
     */
    private Topic of(int column, Mention mention, Topic row, boolean usesContext) {
        Topic head = topics.get(column);
        boolean other = heads.get(column).other() && heads.get(column).counted().isEmpty();
        if (other && mention.quantity().isPresent()) {
            return Topic.unknown(row.years());
        }
        return usesContext
                ? row.with(head, caption).asPair()
                : row.with(Topic.unknown(head.years()), Topic.unknown(caption.years()));
    }

    private Topic ofTotal(int column, Mention mention) {
        Topic around = Topic.unknown(Set.of()).with(topics.get(column), caption);
        boolean clear = heads.get(column).neutral() && totals.isClear(column, mention);
        return clear ? around.asTotal() : Topic.unknown(around.years());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
