package nl.overzicht.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Numbers to test the rules of precision with, the same in every run. */
final class Samples {

    static final List<Precision> PRECISIONS = List.of(Precision.values());

    /** All that say something that can be checked. */
    static final List<Precision> CHECKED = PRECISIONS.stream()
            .filter(precision -> precision != Precision.ESTIMATED)
            .toList();

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Random random = new Random(20260113);

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Quantity money(String millions, Precision precision) {
        return Quantity.of(new BigDecimal(millions).scaleByPowerOfTen(6), Quantity.EUR, precision);
    }

    static BigDecimal millions(String millions) {
        return new BigDecimal(millions).scaleByPowerOfTen(6);
    }

    /** All lists of so many precisions. */
    static List<List<Precision>> lists(List<Precision> choices, int length) {
        List<List<Precision>> lists = List.of(List.of());
        for (int i = 0; i < length; i++) {
            List<List<Precision>> longer = new ArrayList<>();
            for (List<Precision> list : lists) {
                for (Precision precision : choices) {
                    List<Precision> choice = new ArrayList<>(list);
                    choice.add(precision);
                    longer.add(choice);
                }
            }
            lists = longer;
        }
        return lists;
    }

    /** A quantity of each precision in the list, their numbers of all sizes. */
    List<Quantity> quantities(List<Precision> precisions) {
        return precisions.stream().map(this::quantity).toList();
    }

    Quantity quantity(Precision precision) {
        BigDecimal digits = BigDecimal.valueOf(1 + random.nextInt(9999));
        return Quantity.of(digits.scaleByPowerOfTen(random.nextInt(11) - 2), Quantity.EUR, precision);
    }

    /** A number of which the quantity is true. */
    BigDecimal trueOf(Quantity quantity) {
        BigDecimal within = quantity.step().divide(TWO).multiply(part());
        BigDecimal beyond = quantity.value().abs().multiply(BigDecimal.valueOf(random.nextInt(3)));
        return switch (quantity.precision()) {
            case STATED -> quantity.value();
            case MORE_THAN -> quantity.value().add(within);
            case NEARLY -> quantity.value().subtract(within);
            case ABOUT, ESTIMATED -> quantity.value().add(random.nextBoolean() ? within : within.negate());
            case AT_MOST -> quantity.value().subtract(beyond);
            case AT_LEAST -> quantity.value().add(beyond);
        };
    }

    /** Between 0 and 1, both left out, and often near either. */
    private BigDecimal part() {
        List<String> parts = Arrays.asList("0.000001", "0.25", "0.5", "0.999999");
        return new BigDecimal(parts.get(random.nextInt(parts.size())));
    }

    int nextBelow(int bound) {
        return random.nextInt(bound);
    }
}
