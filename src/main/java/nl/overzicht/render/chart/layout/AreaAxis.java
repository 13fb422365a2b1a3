package nl.overzicht.render.chart.layout;

import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.draw.Measures;

/**
 * The axis of a chart by area.
 *
 * @param zero position of the zero line, in points
 * @param perUnit points per unit
 * @param textsBeside whether labels are beyond the ends of bars
 */
record AreaAxis(double zero, double perUnit, boolean textsBeside) {

    /** Points between the end of a bar and its label. */
    static final double FREE = 3;
    /** The part of the width that labels can use beside bars; longer labels are above their bars. */
    private static final double LONG = 0.45;

    /**
     * With space for the labels at both ends.
     *
     * @param longest width of the longest label
     */
    static AreaAxis of(AreaAmounts amounts, double longest, Measures m) {
        double least = amounts.least().doubleValue();
        double most = amounts.most().doubleValue();
        double all = m.right() - m.left();
        boolean beside = longest <= LONG * all && !(least < 0 && 2 * longest > LONG * all);
        double space = beside ? longest + FREE : 0;
        double free = all - space * (least < 0 ? 2 : 1) - 2;
        double perUnit = free / Math.max(most - least, Double.MIN_NORMAL);
        return most == least
                ? new AreaAxis(m.left() + 1, 1, beside)
                : new AreaAxis(m.left() + 1 + (least < 0 ? space - least * perUnit : 0), perUnit, beside);
    }
}
