package nl.overzicht.render.chart.data;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Sum;

/**
 * A stream in a timeline.
 *
 * @param name short name
 * @param amount its leading amount; empty: unknown, or its amounts have no sum
 * @param apart number of amounts that have no sum; 0: there is a sum, or nothing is known
 * @param status of the amounts; empty: unknown
 * @param partly whether a part of the amount has no years
 * @param other its leading amounts in other measures, in words; empty: none, or there is an amount
 * @param withheld what is known of its amounts that sources do not publish; empty: none
 * @param boxes the years of the amount: one box, or one for each year of an amount per year; empty: unknown
 */
public record TimelineRow(
        String name,
        Optional<Amount> amount,
        int apart,
        Optional<Status> status,
        boolean partly,
        String other,
        Optional<WithheldAmounts.WithheldMoney> withheld,
        List<Period> boxes) {

    /** @param sum the leading sum of the stream in the measure of the timeline; empty: none */
    static TimelineRow of(StreamLine line, Optional<Sum> sum, Report report) {
        Optional<Amount> amount = sum.flatMap(found -> Amount.of(line.scope(), found, report));
        return new TimelineRow(
                line.name(),
                amount,
                amount.isPresent()
                        ? 0
                        : sum.map(found -> found.counted().size()).orElse(0),
                sum.map(Sum::status),
                sum.filter(Sum::isPartlyWithoutYears).isPresent(),
                sum.isPresent() ? "" : other(line, report),
                WithheldAmounts.of(report).moneyIn(line.scope()),
                sum.map(PeriodBoxes::of).orElse(List.of()));
    }

    /** The leading amounts in other measures. A stream is "unknown" only if none of its rows is money. */
    private static String other(StreamLine line, Report report) {
        List<Sum> shown = line.stream()
                .flatMap(report.programme()::stream)
                .map(report.facts().sums()::sumsToShow)
                .orElse(List.of());
        return SumWords.join(shown, new SumWords(report)::amount);
    }

    /** Whether some of its money has no years. */
    public boolean isWithoutYears() {
        return partly || boxes.isEmpty() && (amount.isPresent() || apart > 0);
    }

    /** The same row, with adjacent boxes joined. */
    TimelineRow join() {
        return new TimelineRow(name, amount, apart, status, partly, other, withheld, PeriodBoxes.spans(boxes.stream()));
    }

    /** Whether it has a bar. */
    public boolean isDrawn() {
        return amount.isPresent() && !boxes.isEmpty();
    }

    /** From the first year to the last; empty when unknown. */
    public Optional<Period> period() {
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        boxes.get(0).from(), boxes.get(boxes.size() - 1).to()));
    }

    /** Whether its amount is per year. */
    public boolean isYearly() {
        return amount.filter(Amount::yearly).isPresent();
    }
}
