package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.place.NumberMarks;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.notation.CellAmounts;
import nl.overzicht.load.notation.WrittenAmount;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/** Collects the properties of a column's cells, row by row. */
final class ColumnTally {

    private static final int MOST_TEXTS = 2_000;
    private static final int FEWEST_COUNTED = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final TableCell head;
    private final int index;
    private final Decimals decimals;
    private final CellAmounts amounts;
    private final Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Set<String> currencies = new TreeSet<>();

    /** Kinds of texts that occurred before: most columns of names repeat theirs. */
    private final Map<String, CellKind> known = new HashMap<>();

    private boolean areMany;
    private boolean hasLeadingZeros;
    private boolean areWhole = true;
    private boolean areSmall = true;
    private boolean rises = true;
    private boolean isGrouped = true;
    private int groups;
    private int afterGroup;
    private BigDecimal before;
    private int merged;
    private boolean isHidden;
    private String above = "";

    ColumnTally(TableCell head, int index, Decimals decimals) {
        this.head = head;
        this.index = index;
        this.decimals = decimals;
        this.amounts = new CellAmounts(decimals);
    }

    /** Records that the file hides the column. */
    void hide() {
        isHidden = true;
    }

    /**
     * @param cell the cell
     * @param cover the merged cell whose text this cell shows; empty: the cell has its own text
     */
    void take(TableCell cell, Optional<TableCell> cover) {
        CellKind kind = kind(cell);
        kinds.merge(kind, 1, Integer::sum);
        merged +=
                cover.filter(other -> other.at().column() == cell.at().column()).isPresent() ? 1 : 0;
        if (kind == CellKind.EMPTY) {
            isGrouped &= groups > 0;
            afterGroup++;
            return;
        }
        if (kind == CellKind.NUMBER || kind == CellKind.YEAR || kind == CellKind.MARKED) {
            number(NumberMarks.strip(cell));
        } else {
            rises = false;
        }
        String text = ForeignRow.oneLine(cell.text());
        isGrouped &= !text.equals(above);
        groups++;
        above = text;
        if (kind != CellKind.NUMBER) {
            note(text);
        }
    }

    private CellKind kind(TableCell cell) {
        boolean isText =
                !cell.isNumber() && cell.shown().isEmpty() && cell.marks().isEmpty();
        CellKind before = isText ? known.get(cell.text()) : null;
        CellKind kind = before == null ? CellKind.of(cell, decimals) : before;
        if (isText && before == null && known.size() < MOST_TEXTS) {
            known.put(cell.text(), kind);
        }
        return kind;
    }

    /** Takes a cell of a row of totals, of which only the footnote mark is recorded. */
    void takeTotal(TableCell cell) {
        if (CellKind.of(cell, decimals) == CellKind.MARKED) {
            note(ForeignRow.oneLine(cell.text()));
        }
    }

    private void note(String text) {
        if (texts.size() < MOST_TEXTS || texts.containsKey(text)) {
            texts.merge(text, 1, Integer::sum);
        } else {
            areMany = true;
        }
    }

    private void number(TableCell cell) {
        String text = cell.text();
        hasLeadingZeros |= text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
        amounts.parse(cell)
                .map(WrittenAmount::currency)
                .filter(currency -> !currency.isEmpty())
                .ifPresent(currencies::add);
        cell.shown()
                .map(shown -> shown.currency())
                .filter(currency -> !currency.isEmpty())
                .ifPresent(currencies::add);
        Optional<BigDecimal> number = amounts.number(cell);
        boolean isWhole =
                number.filter(size -> size.stripTrailingZeros().scale() <= 0).isPresent();
        areWhole &= isWhole;
        areSmall &= number.filter(size -> size.abs().compareTo(THOUSAND) < 0).isPresent();
        rises &= isWhole
                && (before == null
                        ? number.get().compareTo(BigDecimal.ONE) <= 0
                        : number.get().subtract(before).compareTo(BigDecimal.ONE) == 0);
        before = number.orElse(BigDecimal.ZERO);
    }

    /** Whether the numbers are codes: they begin with zeros, number the rows, or the name of the column says so. */
    private boolean isCode() {
        boolean counts =
                index == 0 && rises && groups >= FEWEST_COUNTED && kinds.getOrDefault(CellKind.YEAR, 0) < groups;
        boolean isNamed = areWhole && StatementField.isCode(head.text()) || StatementField.isOfParts(head.text());
        return hasLeadingZeros || counts || isNamed;
    }

    private ColumnProfile.Size size() {
        boolean isAny = before != null && areWhole;
        return isAny ? areSmall ? ColumnProfile.Size.SMALL : ColumnProfile.Size.WHOLE : ColumnProfile.Size.OTHER;
    }

    ColumnProfile profile() {
        return new ColumnProfile(
                head,
                index,
                Map.copyOf(kinds),
                new LinkedHashMap<>(texts),
                areMany,
                Set.copyOf(currencies),
                size(),
                isCode(),
                merged,
                isHidden,
                isGrouped && groups > 1 && afterGroup > 0);
    }
}
