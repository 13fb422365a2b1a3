package nl.overzicht.compare;

import java.util.function.UnaryOperator;
import nl.overzicht.finding.Language;
import nl.overzicht.report.Report;

/**
 * Compares a report with an earlier one. The same two give the same changes in the same order.
 *
 * @param before the earlier report
 * @param after the later report
 * @param language in which values are written
 * @param words looks up the words of a message key in that language
 */
public record ReportComparison(Report before, Report after, Language language, UnaryOperator<String> words) {

    /** All differences. */
    public Changes changes() {
        SumChanges sums = new SumChanges(before, after, language, words);
        return new Changes(
                new StatementChanges(before.programme(), after.programme(), language, words).all(),
                sums.all(),
                sums.ofAreas(),
                new ToezeggingChanges(before.programme(), after.programme(), language, words).all(),
                new LetterChanges(before, after, language, words).all(),
                new TextChanges(before, after).all());
    }
}
