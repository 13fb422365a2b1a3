package nl.overzicht.render.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * What is known of the money of a stream, or of no stream, in one year.
 *
 * @param writer of texts and numbers
 * @param stream or no stream
 * @param year in which the money is spent
 */
record StreamYear(Writer writer, StreamLine stream, int year) {

    /**
     * A sum that includes the year.
     *
     * @param sum of the year, or of a period of several years
     * @param stream that it is of
     * @param span the period, or why there is no sum; may be empty
     */
    record SumOfYear(Sum sum, StreamLine stream, String span) {}

    /** The sums of the year itself, and those of longer periods if only these are known. */
    List<SumOfYear> sums() {
        Scope scope = stream.scope();
        Sums sums = writer.report().facts().sums().of(scope);
        SumReasons reasons = new SumReasons(writer.words());
        List<SumOfYear> lines = new ArrayList<>();
        for (Sum sum : sums(scope)) {
            List<Sum> periods = sum.quantity().isPresent() ? List.of() : periods(sums, sum);
            Optional<Sum> apart = sum.quantity().isPresent()
                    ? Optional.of(sum)
                    : sums.findSeparate(sum.measure(), sum.status(), year);
            periods.forEach(period -> lines.add(new SumOfYear(period, stream, span(period))));
            int withheld = WithheldAmounts.of(writer.report()).missingIn(scope, sum);
            apart.ifPresent(alone -> lines.add(new SumOfYear(alone, stream, standing(alone, sum, withheld))));
            if (periods.isEmpty() && apart.isEmpty()) {
                lines.add(new SumOfYear(sum, stream, reasons.of(sum, withheld)));
            }
        }
        return lines;
    }

    /** The sums for periods of several years that include this one. */
    private List<Sum> periods(Sums sums, Sum sum) {
        return sums.ofPeriods(sum.measure(), sum.status()).stream()
                .filter(period ->
                        period.span().filter(span -> span.contains(year)).isPresent())
                .toList();
    }

    private String span(Sum period) {
        return writer.words()
                .get(
                        "site.years.whole",
                        writer.report().wording().periodShort(period.span().orElseThrow()));
    }

    /**
     * The remark that a sum of one year is part of the sum for a longer period, or that amounts are missing from it; may be
     * empty.
     */
    private String standing(Sum alone, Sum all, int withheld) {
        Set<String> counted = all.counted().stream().map(Statement::id).collect(Collectors.toSet());
        boolean whole = alone.counted().stream().map(Statement::id).allMatch(counted::contains);
        return Stream.of(
                        whole ? "" : writer.words().get("site.years.part", "" + year),
                        new SumReasons(writer.words()).of(alone, withheld))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<Sum> sums(Scope scope) {
        Sums sums = writer.report().facts().sums().of(scope);
        List<Sum> all = new ArrayList<>();
        for (Measure measure : writer.report().facts().sums().money(scope)) {
            sums.statuses(measure)
                    .forEach(status -> sums.of(measure, status, year).ifPresent(all::add));
        }
        return all;
    }
}
