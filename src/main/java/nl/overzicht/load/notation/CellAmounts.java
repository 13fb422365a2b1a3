package nl.overzicht.load.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.wording.part.Qualifiers;

/**
 * Reads the numbers in cells of a foreign table.
 *
 * @param decimals the number format of the table
 */
public record CellAmounts(Decimals decimals) {

    /** Texts that are plain numbers, which need no analysis as written amounts. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private static final Pattern WHOLE_MONEY = Pattern.compile("[A-Z]{3}|\u20ac");
    private static final int THREE = 3;

    /** The written amount in a cell; empty when the cell is a plain number, or no number. */
    public Optional<WrittenAmount> parse(TableCell cell) {
        if (cell.isNumber() || PLAIN.matcher(cell.text()).matches()) {
            return Optional.empty();
        }
        String text =
                Qualifiers.leading(cell.text()).map(Qualifiers.Leading::rest).orElse(cell.text());
        return WrittenAmount.parse(text, decimals);
    }

    /** The precision that words before the number state: {@code circa 5}; empty when there are none. */
    public Optional<Precision> precision(TableCell cell) {
        return cell.isNumber()
                ? Optional.empty()
                : Qualifiers.leading(cell.text()).map(Qualifiers.Leading::precision);
    }

    /**
     * The unit of the number in a cell: that of the cell itself takes precedence over that of its column. Empty when the cell
     * has another currency than its column and no scale, since it is unknown whether the scale of the column applies.
     */
    public Optional<String> unit(TableCell cell, String unit) {
        return parse(cell).map(amount -> amount.unit(unit)).orElse(Optional.of(unit));
    }

    /** The cell of a share; a percentage keeps its percent sign, which determines the value. */
    public TableCell share(TableCell cell) {
        String number = Percentages.withoutSign(cell.text());
        String sign = Percentages.isSigned(cell.text()) ? Quantity.PERCENT : "";
        return parse(new TableCell(cell.at(), number))
                .filter(share -> !cell.isNumber() && share.currency().isEmpty() && !share.isScaled())
                .map(share -> new TableCell(cell.at(), share.number().toPlainString() + sign, true, cell.remark()))
                .orElse(cell);
    }

    /**
     * Whether a number has three decimals and its unit is money without a scale. Amounts have two decimals, so the mark is more
     * likely a thousands separator.
     */
    public boolean mayBeThousands(TableCell cell, String unit) {
        return !cell.isNumber()
                && WHOLE_MONEY.matcher(unit).matches()
                && parse(cell).filter(WrittenAmount::isScaled).isEmpty()
                && number(cell)
                        .filter(number ->
                                number.scale() == THREE && number.abs().compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    /** The number in a cell, multiplied by the scale in the cell itself; empty when it is not a number or is ambiguous. */
    public Optional<BigDecimal> number(TableCell cell) {
        Decimals plain = cell.isNumber() ? Decimals.POINT : decimals;
        return plain.isAmbiguous(cell.text())
                ? Optional.empty()
                : parse(cell).map(WrittenAmount::number).or(() -> plain.parse(cell.text()));
    }
}
