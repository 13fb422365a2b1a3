package nl.overzicht.report;

import java.util.List;
import nl.overzicht.sum.Sum;

/**
 * What represents each stream, on cards and in rows beside names. It is written as the texts and the figures write it: only a
 * table of amounts below each other has one number of decimals. Where all of it is computed that is said once, beside it.
 *
 * @param words of sums
 * @param computed whether all of them are computed
 */
public record Headlines(SumWords words, boolean computed) {

    /** Those of all streams. */
    public static Headlines of(Report report) {
        SumWords words = new SumWords(report);
        List<Sum> sums = report.programme().streams().stream()
                .flatMap(stream -> report.facts().sums().shown(stream).stream())
                .toList();
        return new Headlines(words, words.areComputed(sums));
    }

    /** One of these sums in words. */
    public String amount(Sum sum) {
        return computed ? words.plainAmount(sum) : words.amount(sum);
    }
}
