package nl.overzicht.render.site.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Sum;
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

    /** A line with the value that it is ranked by. */
    private record RankedLine(Line line, BigDecimal value) {}

    /** @param years number of years on the page */
    static YearLines of(Writer writer, int years) {
        return new YearLines(writer, Math.max(LEAST, Math.min(MOST, MOST_OF_ALL / Math.max(1, years))));
    }

    Lines ofYear(int year) {
        List<StreamYear.SumOfYear> sums = new ArrayList<>();
        for (StreamLine line : StreamLine.all(writer.report(), writer.words().get("stream.none"))) {
            sums.addAll(new StreamYear(writer, line, year).sums());
        }
        SumWords words = new SumWords(writer.report());
        AmountForm form = AmountForm.of(sums.stream()
                .flatMap(sumOfYear -> words.findPrintable(sumOfYear.sum()).stream())
                .toList());
        List<RankedLine> all = new ArrayList<>();
        sums.forEach(ranked -> all.add(line(ranked, form)));
        if (all.size() <= most) {
            return new Lines(all.stream().map(RankedLine::line).toList(), 0);
        }
        all.sort(Comparator.comparing(RankedLine::value).reversed());
        return new Lines(all.stream().limit(most).map(RankedLine::line).toList(), all.size() - most);
    }

    /** The address of the page with more about money of no stream. */
    private static String others(Sum sum) {
        return sum.counted().stream().anyMatch(row -> row.area().isPresent()) ? SiteMap.AREAS : SiteMap.SOURCES;
    }

    private RankedLine line(StreamYear.SumOfYear sumOfYear, AmountForm form) {
        Sum sum = sumOfYear.sum();
        StreamLine stream = sumOfYear.stream();
        SumWords words = new SumWords(writer.report());
        return new RankedLine(
                new Line(
                        stream.name(),
                        stream.stream().map(SiteMap::stream).orElse(others(sum)),
                        writer.number(stream.scope(), sum, form),
                        words.status(sum),
                        sumOfYear.span()),
                sum.quantity().map(quantity -> quantity.value()).orElse(BigDecimal.ZERO));
    }
}
