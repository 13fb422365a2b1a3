package nl.overzicht.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.overzicht.funding.Quantity;

/**
 * How all amounts of one column are written: in the same unit and with as many decimals. Nothing is rounded: the unit is the
 * greatest in which all can be written in full.
 *
 * @param power 6 for millions, 9 for billions, 0 for whole units
 * @param decimals of each amount that is no approximation; one more digit would make that more exact than it is
 */
public record AmountForm(int power, int decimals) {

    private static final int BILLIONS = 9;
    private static final int MILLIONS = 6;
    private static final int CENTS = 2;

    /** The form that suits all of them; whole units and no decimals when there are none. */
    public static AmountForm of(List<Quantity> quantities) {
        List<BigDecimal> sizes = quantities.stream()
                .map(quantity -> quantity.printable().orElse(quantity).value().abs())
                .filter(size -> size.signum() != 0)
                .toList();
        if (!sizes.isEmpty() && sizes.stream().allMatch(reaches(BILLIONS)) && decimals(sizes, BILLIONS) <= CENTS) {
            return new AmountForm(BILLIONS, decimals(sizes, BILLIONS));
        }
        if (sizes.stream().anyMatch(reaches(MILLIONS)) && decimals(sizes, MILLIONS) <= CENTS) {
            return new AmountForm(MILLIONS, decimals(sizes, MILLIONS));
        }
        int decimals = decimals(sizes, 0);
        return new AmountForm(0, decimals == 1 ? CENTS : decimals);
    }

    private static Predicate<BigDecimal> reaches(int power) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        return size -> size.compareTo(unit) >= 0;
    }

    /** The most decimals that any of them has in that unit. */
    private static int decimals(List<BigDecimal> sizes, int power) {
        return sizes.stream()
                .mapToInt(size ->
                        size.scaleByPowerOfTen(-power).stripTrailingZeros().scale())
                .map(scale -> Math.max(0, scale))
                .max()
                .orElse(0);
    }
}
