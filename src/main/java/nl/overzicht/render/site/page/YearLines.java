package nl.overzicht.render.site.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.AmountForm;

/**
 * The amounts of a year: for each stream, and for money of no stream, the sum of that year by currency and status. If only an
 * amount for several years is known, that one is shown (rule of truth 3).
 *
 * @param writer of texts and numbers
 * @param most lines of a year; the highest amounts are shown, and the table of the figure has the others
 */
record YearLines(Writer writer, int most) {

    /** Most lines of a year. */
    private static final int MOST = 12;

    /** Most lines of all years together on a page. */
    private static final int MOST_OF_ALL = 240;

    private static final int LEAST = 2;

    /** An amount of a year with its stream. */
    record Line(String name, String address, Markup amount, String status, String span) {}

    /**
     * The lines of a year.
     *
     * @param others number of lines that are not shown
     */
    record Lines(List<Line> shown, int others) {}

    /** The contents of a line, before the form of all amounts of its year is known. */
    private record RankedSum(Sum sum, StreamLine stream, String span) {}

    /** A line with the value that it is ranked by. */
    private record RankedLine(Line line, BigDecimal value) {}

    /** @param years number of years on the page */
    static YearLines of(Writer writer, int years) {
        return new YearLines(writer, Math.max(LEAST, Math.min(MOST, MOST_OF_ALL / Math.max(1, years))));
    }

    Lines ofYear(int year) {
        List<RankedSum> sums = new ArrayList<>();
        for (StreamLine line : StreamLine.all(writer.report(), writer.words().get("stream.none"))) {
            sums.addAll(of(line, year));
        }
        SumWords words = new SumWords(writer.report());
        AmountForm form = AmountForm.of(sums.stream()
                .flatMap(each -> words.findPrintable(each.sum).stream())
                .toList());
        List<RankedLine> all = new ArrayList<>();
        sums.forEach(each -> all.add(line(each, form)));
        if (all.size() <= most) {
            return new Lines(all.stream().map(RankedLine::line).toList(), 0);
        }
        all.sort(Comparator.comparing(RankedLine::value).reversed());
        return new Lines(all.stream().limit(most).map(RankedLine::line).toList(), all.size() - most);
    }

    private List<RankedSum> of(StreamLine stream, int year) {
        Scope scope = stream.scope();
        Sums sums = writer.report().facts().sums().of(scope);
        SumReasons reasons = new SumReasons(writer.words());
        List<RankedSum> lines = new ArrayList<>();
        for (Sum sum : sums(scope, year)) {
            List<Sum> periods = sum.quantity().isPresent() ? List.of() : periods(sums, sum, year);
            Optional<Sum> apart = sum.quantity().isPresent()
                    ? Optional.of(sum)
                    : sums.findSeparate(sum.measure(), sum.status(), year);
            periods.forEach(period -> lines.add(new RankedSum(period, stream, span(period))));
            int withheld = WithheldAmounts.of(writer.report()).missingIn(scope, sum);
            apart.ifPresent(alone -> lines.add(new RankedSum(alone, stream, standing(alone, sum, year, withheld))));
            if (periods.isEmpty() && apart.isEmpty()) {
                lines.add(new RankedSum(sum, stream, reasons.of(sum, withheld)));
            }
        }
        return lines;
    }

    /** The sums for periods of several years that include this one. */
    private static List<Sum> periods(Sums sums, Sum sum, int year) {
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
    private String standing(Sum alone, Sum all, int year, int withheld) {
        Set<String> counted = all.counted().stream().map(Statement::id).collect(Collectors.toSet());
        boolean whole = alone.counted().stream().map(Statement::id).allMatch(counted::contains);
        return Stream.of(
                        whole ? "" : writer.words().get("site.years.part", "" + year),
                        new SumReasons(writer.words()).of(alone, withheld))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<Sum> sums(Scope scope, int year) {
        Sums sums = writer.report().facts().sums().of(scope);
        List<Sum> all = new ArrayList<>();
        for (Measure measure : writer.report().facts().sums().money(scope)) {
            sums.statuses(measure)
                    .forEach(status -> sums.of(measure, status, year).ifPresent(all::add));
        }
        return all;
    }

    /** The address of the page with more about money of no stream. */
    private static String others(Sum sum) {
        return sum.counted().stream().anyMatch(row -> row.area().isPresent()) ? SiteMap.AREAS : SiteMap.SOURCES;
    }

    private RankedLine line(RankedSum each, AmountForm form) {
        Sum sum = each.sum;
        StreamLine stream = each.stream;
        SumWords words = new SumWords(writer.report());
        return new RankedLine(
                new Line(
                        stream.name(),
                        stream.stream().map(SiteMap::stream).orElse(others(sum)),
                        writer.number(stream.scope(), sum, form),
                        words.status(sum),
                        each.span),
                sum.quantity().map(quantity -> quantity.value()).orElse(BigDecimal.ZERO));
    }
}
