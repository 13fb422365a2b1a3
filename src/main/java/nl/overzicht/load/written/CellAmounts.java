package nl.overzicht.load.written;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.wording.Qualifiers;

/**
 * The numbers that cells of a foreign table hold.
 *
 * @param decimals how the table writes numbers
 */
public record CellAmounts(Decimals decimals) {

    /** What is a number or none without being read as people write amounts. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private static final Pattern WHOLE_MONEY = Pattern.compile("[A-Z]{3}|\u20ac");
    private static final int THREE = 3;

    /** The amount of a cell that is more than a plain number; empty: it is a plain number, or none. */
    public Optional<WrittenAmount> written(TableCell cell) {
        if (cell.isNumber() || PLAIN.matcher(cell.text()).matches()) {
            return Optional.empty();
        }
        String text =
                Qualifiers.leading(cell.text()).map(Qualifiers.Leading::rest).orElse(cell.text());
        return WrittenAmount.parse(text, decimals);
    }

    /** What a cell says before its number of how exact it is: {@code circa 5}; empty: nothing. */
    public Optional<Precision> precision(TableCell cell) {
        return cell.isNumber()
                ? Optional.empty()
                : Qualifiers.leading(cell.text()).map(Qualifiers.Leading::precision);
    }

    /**
     * The unit of the number of a cell: what the cell itself says wins over that of its column. Empty when it says another
     * currency than its column has, without the scale of the latter: it is unknown whether that applies to it.
     */
    public Optional<String> unit(TableCell cell, String unit) {
        return written(cell).map(amount -> amount.unit(unit)).orElse(Optional.of(unit));
    }

    /** The cell of a share: a percentage keeps its sign, which says what its number means. */
    public TableCell share(TableCell cell) {
        String number = Percentages.withoutSign(cell.text());
        String sign = Percentages.isSigned(cell.text()) ? Quantity.PERCENT : "";
        return written(new TableCell(cell.at(), number))
                .filter(share -> !cell.isNumber() && share.currency().isEmpty() && !share.isScaled())
                .map(share -> new TableCell(cell.at(), share.number().toPlainString() + sign, true, cell.remark()))
                .orElse(cell);
    }

    /**
     * Whether a text has three decimals, and its unit is money without a scale: amounts have cents, so that the mark more
     * likely is between thousands.
     */
    public boolean mayBeThousands(TableCell cell, String unit) {
        return !cell.isNumber()
                && WHOLE_MONEY.matcher(unit).matches()
                && written(cell).filter(WrittenAmount::isScaled).isEmpty()
                && number(cell)
                        .filter(number ->
                                number.scale() == THREE && number.abs().compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    /** The number of a cell, scaled by what the cell itself says; empty when it is none, or can be read in two ways. */
    public Optional<BigDecimal> number(TableCell cell) {
        Decimals plain = cell.isNumber() ? Decimals.POINT : decimals;
        return plain.isAmbiguous(cell.text())
                ? Optional.empty()
                : written(cell).map(WrittenAmount::number).or(() -> plain.parse(cell.text()));
    }
}
