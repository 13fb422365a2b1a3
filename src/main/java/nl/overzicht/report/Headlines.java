package nl.overzicht.report;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * What stands for each stream, as one column or one row of cards: in one form, which is that of the totals of the programme too,
 * and where all of it is computed that is said once, beside it.
 *
 * @param words of sums
 * @param form of all amounts
 * @param computed whether all of them are computed
 */
public record Headlines(SumWords words, AmountForm form, boolean computed) {

    /** Those of all streams. */
    public static Headlines of(Report report) {
        SumWords words = new SumWords(report);
        List<Sum> sums = report.programme().streams().stream()
                .flatMap(stream -> report.facts().sums().shown(stream).stream())
                .toList();
        List<Sum> totals = report.facts().sums().mainSums(Scope.PROGRAMME);
        AmountForm form = AmountForm.of(Stream.of(sums, totals)
                .flatMap(List::stream)
                .flatMap(sum -> words.printed(sum).stream())
                .toList());
        return new Headlines(words, form, words.areComputed(sums));
    }

    /** One of these sums in words, in the common form. */
    public String amount(Sum sum) {
        return computed ? words.plainAmount(sum, form) : words.amount(sum, form);
    }
}
