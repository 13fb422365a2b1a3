package nl.overzicht.check.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.wording.part.CurrencyWords;
import nl.overzicht.wording.typed.CellUnit;
import nl.overzicht.wording.typed.Mention;

/** What the cells of a row are by their characters: the one with its subject, the one with its currency, bare numbers. */
final class RowCells {

    /** No amount of a report is as large. */
    private static final BigDecimal LARGEST = new BigDecimal("1e11");

    private RowCells() {}

    /**
     * The index of the cell that says what a row is about: the first with words; after the first cell, only one without
     * digits.
     */
    static int first(Passage row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.cell(column).chars().anyMatch(Character::isLetter))
                .filter(column -> column == 0 || !hasDigit(row.cell(column)))
                .findFirst()
                .orElse(0);
    }

    /**
     * Whether a number states no unit, or only the sign of its currency. An amount that would be implausibly large in
     * the unit of the table is written in full.
     */
    static boolean mayBeIn(CellUnit unit, Passage row, Mention mention) {
        String number = row.text().substring(mention.start(), mention.numberEnd());
        return mention.quantity()
                .map(stated -> mention.units().equals(unit.units())
                        && stated.isCurrency()
                        && Character.isDigit(number.charAt(number.length() - 1))
                        && stated.value().scaleByPowerOfTen(unit.scale()).abs().compareTo(LARGEST) < 0)
                .orElse(true);
    }

    /** The cell that is a currency and nothing else; empty if there are none, or several. */
    static Optional<String> currency(Passage row) {
        List<String> found = IntStream.range(0, row.cells().size())
                .mapToObj(column -> row.cell(column).strip())
                .filter(text -> !CurrencyWords.family(text).isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
