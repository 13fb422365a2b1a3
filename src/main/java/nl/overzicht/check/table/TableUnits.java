package nl.overzicht.check.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.check.topic.UnitPhrase;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.TableFrame;
import nl.overzicht.wording.part.CurrencyWords;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.typed.CellUnit;

/**
 * The unit of the cells that state none themselves. The header of the column comes before the header of the row, and
 * that before the caption and the lines beside the table. A unit that is stated nowhere is not guessed.
 *
 * @param heads of the columns
 * @param around unit in the caption or in the lines; empty if they state none
 * @param precision of all numbers, according to the caption or the lines
 * @param denominations the currencies that a sign may mean
 */
record TableUnits(
        List<HeadCell> heads, Optional<UnitPhrase> around, Optional<Precision> precision, Denominations denominations) {

    /** A line beside a table is about its numbers if it is at most this long, or refers to them. */
    private static final int SHORT = 40;

    private static final Pattern NUMBERS =
            Pattern.compile("bedrag|getallen|cijfers|tabel|amounts|figures|numbers|table", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUNDED = Pattern.compile("afgerond|rounded", Pattern.CASE_INSENSITIVE);

    static TableUnits of(TableFrame frame, List<HeadCell> heads, Denominations denominations) {
        Optional<String> caption = frame.caption().map(Passage::text);
        List<String> lines = frame.lines().stream()
                .map(Passage::text)
                .filter(line -> line.length() <= SHORT || NUMBERS.matcher(line).find())
                .toList();
        Optional<UnitPhrase> around = caption.flatMap(UnitPhrase::ofHead).or(() -> ofLines(lines));
        boolean rounded = caption.filter(text -> ROUNDED.matcher(text).find()).isPresent()
                || lines.stream().anyMatch(line -> ROUNDED.matcher(line).find());
        return new TableUnits(heads, around, rounded ? Optional.of(Precision.ABOUT) : Optional.empty(), denominations);
    }

    /** The unit in the lines; empty if they differ. */
    private static Optional<UnitPhrase> ofLines(List<String> lines) {
        List<UnitPhrase> phrases = lines.stream()
                .flatMap(line -> UnitPhrase.find(line).stream().limit(1))
                .toList();
        boolean same = phrases.stream()
                        .map(phrase -> List.of(phrase.scale(), phrase.currencies()))
                        .distinct()
                        .count()
                == 1;
        return same ? Optional.of(phrases.get(0)) : Optional.empty();
    }

    /**
     * The unit of a cell; empty if it is stated nowhere.
     *
     * @param first the cell that says what the row is about; empty for that cell and those before it
     */
    Optional<CellUnit> of(int column, Optional<HeadCell> first) {
        HeadCell head = heads.get(column);
        Optional<Precision> stated = head.precision();
        if (first.isEmpty()) {
            return ownUnit(head, stated);
        }
        HeadCell row = first.get();
        Optional<Precision> all = stated.or(row::precision).or(this::precision);
        return ownUnit(head, all)
                .or(() -> head.isOpen() ? ownUnit(row, all) : Optional.empty())
                .or(() -> head.isOpen() && !row.other() ? ofTable(all) : Optional.empty());
    }

    /**
     * The unit of a cell in a row whose currency is in a separate cell, if the header of the column has no currency.
     *
     * @param currency the text of that cell
     */
    Optional<CellUnit> of(int column, Optional<HeadCell> first, String currency) {
        HeadCell head = heads.get(column);
        boolean own = head.unit().filter(unit -> !unit.currencies().isEmpty()).isPresent();
        Optional<CellUnit> unit = of(column, first);
        if (own || first.isEmpty() || first.get().other() || !head.isOpen()) {
            return unit;
        }
        return Optional.of(new CellUnit(
                unit.map(CellUnit::scale).orElse(scaleOfTable()),
                denominations.selectKnown(CurrencyWords.family(currency)),
                true,
                unit.map(CellUnit::precision).orElse(head.precision())));
    }

    private Optional<CellUnit> ownUnit(HeadCell head, Optional<Precision> precision) {
        List<String> currencies = head.unit().map(UnitPhrase::currencies).orElse(List.of());
        int scale = head.unit().map(unit -> unit.scale().orElse(0)).orElse(0);
        if (!currencies.isEmpty() && !head.other()) {
            int places = head.unit().get().scale().isPresent() ? scale : scaleOfTable();
            return Optional.of(new CellUnit(places, denominations.selectKnown(currencies), false, precision));
        }
        if (!head.counted().isEmpty()) {
            return Optional.of(new CellUnit(scale, head.counted(), false, precision));
        }
        return scale > 0 && head.isOpen()
                ? Optional.of(new CellUnit(scale, currencyOfTable(), false, precision))
                : Optional.empty();
    }

    private Optional<CellUnit> ofTable(Optional<Precision> precision) {
        return around.map(unit -> new CellUnit(scaleOfTable(), currencyOfTable(), true, precision));
    }

    private int scaleOfTable() {
        return around.map(unit -> unit.scale().orElse(0)).orElse(0);
    }

    private List<String> currencyOfTable() {
        return around.map(UnitPhrase::currencies)
                .filter(family -> !family.isEmpty())
                .map(denominations::selectKnown)
                .orElse(List.of(Quantity.EUR));
    }
}
