package nl.overzicht.render.factsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.AmountForm;

/**
 * The sums of a stream over all years: its leading amounts, and the sums of all its statuses.
 *
 * @param writer of texts and numbers
 * @param stream with the sums
 */
record SheetSums(SheetWriter writer, FundingStream stream) {

    /**
     * A leading amount of the stream.
     *
     * @param total of an amount per year; empty: the amount is not per year
     * @param held the moments as of which its rows apply; may be empty
     * @param noSum why the rows have no sum; empty: they have one
     * @param undivided sentences about what is not divided; may be empty
     * @param words of the source of the only row; may be empty
     * @param sourceNumber of that source; 0: there are several rows
     */
    record AmountView(
            String number,
            Optional<String> total,
            String status,
            String years,
            String held,
            String noSum,
            List<String> undivided,
            String words,
            int sourceNumber) {}

    /**
     * The sum of a status.
     *
     * @param amount as printed, or how many amounts have no sum
     * @param noSum why there is no sum; empty: there is one
     * @param undivided sentences about what is not divided; may be empty
     * @param years that its rows are for; may be empty
     * @param held the moments as of which its rows apply; may be empty
     * @param rowCount the number of rows
     */
    record StatusLine(
            String status,
            String amount,
            String noSum,
            List<String> undivided,
            String years,
            String held,
            int rowCount) {}

    /** The leading amounts, one for each currency; empty when the amount is unknown. */
    List<AmountView> headlines(SheetSources sources) {
        return sums().sumsToShow(stream).stream()
                .map(sum -> headline(sum, sources))
                .toList();
    }

    private AmountView headline(Sum sum, SheetSources sources) {
        Optional<Statement> row = words().onlyRow(sum);
        return new AmountView(
                words().amount(sum),
                row.filter(Statement::isPerYear).map(new StatementWords(writer.report())::total),
                words().status(sum),
                words().years(sum),
                words().moments(sum),
                new SumReasons(writer.words())
                        .of(sum, WithheldAmounts.of(writer.report()).missingIn(Scope.ofStream(stream.id()), sum)),
                undivided(sum),
                row.map(Statement::words).orElse(""),
                row.map(only -> sources.number(only.source())).orElse(0));
    }

    /** The sums of all statuses, currencies first; empty when they are the same as the leading amounts. */
    List<StatusLine> statusLines() {
        Sums ofStream = ofStream();
        List<Sum> all = ofStream.measures().stream()
                .sorted(Comparator.comparing((Measure measure) -> !measure.isCurrency()))
                .flatMap(measure -> ofStream.of(measure).values().stream())
                .toList();
        AmountForm form = AmountForm.of(
                all.stream().flatMap(sum -> words().findPrintable(sum).stream()).toList());
        return all.size() <= sums().sumsToShow(stream).size()
                ? List.of()
                : all.stream().map(sum -> line(sum, form)).toList();
    }

    private StatusLine line(Sum sum, AmountForm form) {
        return new StatusLine(
                words().status(sum),
                words().amount(sum, form),
                new SumReasons(writer.words())
                        .of(sum, WithheldAmounts.of(writer.report()).missingIn(Scope.ofStream(stream.id()), sum)),
                undivided(sum),
                words().years(sum),
                words().moments(sum),
                sum.counted().size());
    }

    private List<String> undivided(Sum sum) {
        Map<Dimension, Quantity> rest = ofStream().remainders(sum.measure(), sum.status());
        WithheldAmounts withheld = WithheldAmounts.of(writer.report());
        Scope scope = Scope.ofStream(stream.id());
        return new RemainderWords(writer.words())
                .of(
                        rest,
                        words()::markComputed,
                        along -> withheld.mayBeRest(scope, sum.measure(), sum.status(), along));
    }

    private Sums ofStream() {
        return sums().of(Scope.ofStream(stream.id()));
    }

    private ProgrammeSums sums() {
        return writer.report().facts().sums();
    }

    private SumWords words() {
        return new SumWords(writer.report());
    }
}
