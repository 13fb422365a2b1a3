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

/** The numbers in the rows of one table, whose units and names may be around them. Its rows are read in order. */
public final class TableCells {

    private static final BigDecimal LARGEST = new BigDecimal("1e11");

    private final PassageScans readings;
    private final List<HeadCell> heads;
    private final List<Topic> topics;
    private final Topic caption;
    private final TableUnits units;
    private final TableTotals totals;

    /** @param span the years that any statement is for */
    public TableCells(TableFrame frame, PassageScans readings, Supplier<Optional<Period>> span) {
        PassageScan head = readings.of(frame.head());
        this.readings = readings;
        this.heads = frame.head().cells().stream().map(cell -> head(head, cell)).toList();
        this.topics = frame.head().cells().stream()
                .map(cell -> head.topic(readings.report(), cell))
                .toList();
        this.caption = frame.caption()
                .map(text -> readings.of(text).topic(readings.report()))
                .orElse(Topic.unknown(Set.of()));
        this.units = TableUnits.of(frame, heads, readings.denominations());
        this.totals = TableTotals.of(
                frame.rows().stream()
                        .map(readings::of)
                        .map(row -> row.topic(
                                readings.report(), row.passage().cells().get(first(row.passage()))))
                        .toList(),
                readings.report().programme(),
                span);
    }

    /** A number with what it is about. */
    public record Found(Mention mention, Topic topic) {}

    private HeadCell head(PassageScan reading, Span cell) {
        return HeadCell.of(reading, cell, readings.mentions(), readings.report());
    }

    /** The numbers of a row in order. */
    public List<Found> in(PassageScan row) {
        List<Span> cells = row.passage().cells();
        int first = first(row.passage());
        HeadCell head = head(row, cells.get(first));
        List<List<Mention>> read = IntStream.range(0, cells.size())
                .mapToObj(column -> read(row, column, column > first ? Optional.of(head) : Optional.empty()))
                .toList();
        Topic topic = row.topics(
                        readings.report(), read.stream().flatMap(List::stream).toList())
                .of(row.whole());
        boolean total =
                topic.namesNothing() && TableTotals.isTotal(row.passage().cell(first));
        boolean known = isKnown(row, topic, head, read);
        List<Found> found = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            for (Mention mention : read.get(column)) {
                found.add(new Found(mention, total ? ofTotal(column, mention) : of(column, mention, topic, known)));
            }
            if (!total) {
                totals.add(column, read.get(column), hasDigit(row.passage().cell(column)));
            }
        }
        return found;
    }

    /** The cell that says what a row is about: the first, or the next with words where that holds none. */
    private static int first(Passage row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cell(column).chars().anyMatch(Character::isLetter))
                .filter(column -> column == 0 || !hasDigit(row.cell(column)))
                .findFirst()
                .orElse(0);
    }

    /**
     * What a cell says itself; otherwise its number in the unit given elsewhere, of which a sign alone says the currency again;
     * four digits may also be a year.
     */
    private List<Mention> read(PassageScan row, int column, Optional<HeadCell> first) {
        Span cell = row.passage().cells().get(column);
        List<Mention> own = row.in(cell);
        List<Mention> bare = unit(row, column, first)
                .filter(unit -> own.stream().allMatch(mention -> mayBeIn(unit, row.passage(), mention)))
                .stream()
                .flatMap(its -> readings
                        .mentions()
                        .ofCell(row.passage().cell(column), row.ignored().get(cell.start(), cell.end()), its)
                        .stream())
                .map(mention -> mention.after(cell.start()))
                .toList();
        return bare.isEmpty() ? own : bare;
    }

    private Optional<CellUnit> unit(PassageScan row, int column, Optional<HeadCell> first) {
        return currency(row).map(text -> units.of(column, first, text)).orElseGet(() -> units.of(column, first));
    }

    /** Whether a number says no unit, or no more of it than its sign; an amount that would be beyond all is written in full. */
    private static boolean mayBeIn(CellUnit unit, Passage row, Mention mention) {
        String number = row.text().substring(mention.start(), mention.numberEnd());
        return mention.quantity()
                .map(said -> mention.units().equals(unit.units())
                        && said.isCurrency()
                        && Character.isDigit(number.charAt(number.length() - 1))
                        && said.value().scaleByPowerOfTen(unit.scale()).abs().compareTo(LARGEST) < 0)
                .orElse(true);
    }

    /** The cell that is a currency and nothing else; empty where there is none, or several. */
    private static Optional<String> currency(PassageScan row) {
        List<String> found = IntStream.range(0, row.passage().cells().size())
                .mapToObj(column -> row.passage().cell(column).strip())
                .filter(text -> !Denominations.family(text).isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a row names what it is about, or says nothing, so that what surrounds it does. */
    private boolean isKnown(PassageScan row, Topic topic, HeadCell first, List<List<Mention>> read) {
        return !topic.streams().isEmpty()
                || !topic.areas().isEmpty()
                || !first.counted().isEmpty()
                || IntStream.range(0, read.size())
                        .filter(column -> read.get(column).stream()
                                .allMatch(mention -> mention.quantity().isEmpty()))
                        .allMatch(column ->
                                HeadCell.isSilent(row, row.passage().cells().get(column), readings.report()));
    }

    /** A row about something else is about nothing that is around it but the year; a difference is about nothing. */
    private Topic of(int column, Mention mention, Topic row, boolean known) {
        Topic head = topics.get(column);
        boolean other = heads.get(column).other() && heads.get(column).counted().isEmpty();
        if (other && mention.quantity().isPresent()) {
            return Topic.unknown(row.years());
        }
        return known
                ? row.with(head, caption).asPair()
                : row.with(Topic.unknown(head.years()), Topic.unknown(caption.years()));
    }

    private Topic ofTotal(int column, Mention mention) {
        Topic around = Topic.unknown(Set.of()).with(topics.get(column), caption);
        boolean clear = heads.get(column).silent() && totals.isClear(column, mention);
        return clear ? around.asTotal() : Topic.unknown(around.years());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
