package nl.overzicht.report;

import java.util.List;
import nl.overzicht.sum.Sum;

/**
 * The headline amounts of streams, on cards and in rows beside names. They are written as in texts and figures: only
 * tables of amounts have one number of decimals. When all of them are computed, this is stated once beside them.
 *
 * @param words writes sums
 * @param computed whether all of them are computed
 */
public record Headlines(SumWords words, boolean computed) {

    /** The headlines of all streams. */
    public static Headlines of(Report report) {
        SumWords words = new SumWords(report);
        List<Sum> sums = report.programme().streams().stream()
                .flatMap(stream -> report.facts().sums().sumsToShow(stream).stream())
                .toList();
        return new Headlines(words, words.areComputed(sums));
    }

    /** One of these sums in words. */
    public String amount(Sum sum) {
        return computed ? words.plainAmount(sum) : words.amount(sum);
    }
}
