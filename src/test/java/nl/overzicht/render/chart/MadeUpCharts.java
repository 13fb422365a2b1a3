package nl.overzicht.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.CoverageData;
import nl.overzicht.render.chart.data.CoverageLine;
import nl.overzicht.render.chart.data.MilestoneMark;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.TimelineRow;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;

/** Random data of charts from a seed, in one language. */
record MadeUpCharts(Report report, ChartWords words, ChartFonts fonts) {

    private static final Measure EURO = new Measure("amount", Quantity.EUR);
    private static final List<String> NAMES = List.of(
            "Kort",
            "Meerjareninvesteringsprogrammahavenbekkenverdiepingsuitkeringen",
            "Specifieke uitkering voor de versterking van de kades en oevers in havens noord",
            "G-01/2026-II");
    private static final List<Integer> LENGTHS = List.of(1, 2, 5, 9, 21, 76, 300);

    static MadeUpCharts of(Report report) {
        return new MadeUpCharts(
                report,
                new ChartWords(report, Messages.of(DefaultReport.resources(), report.language())),
                ChartFonts.of(DefaultReport.resources()));
    }

    @Override
    public String toString() {
        return report.language().name();
    }

    /** A drawing for the letter, for a phone and for a factsheet. */
    List<Scene> onEachPaper(Function<SceneBuilder, Scene> layout) {
        return Stream.of(Measures.WIDE, Measures.NARROW, Measures.SHEET)
                .map(measures -> layout.apply(new SceneBuilder(measures.forNames(NAMES, fonts), fonts)))
                .toList();
    }

    YearAmounts years(Random random) {
        Period years = span(random);
        List<YearSeries> series = IntStream.range(0, random.nextInt(16))
                .mapToObj(i -> series(random, years))
                .toList();
        List<YearBracket> brackets = IntStream.range(0, series.isEmpty() ? 1 : random.nextInt(9))
                .mapToObj(i -> new YearBracket(name(random), part(random, years), amount(random), i % 3))
                .toList();
        return new YearAmounts(EURO, series, brackets, brackets, years);
    }

    private static YearSeries series(Random random, Period years) {
        TreeMap<Integer, Amount> amounts = new TreeMap<>();
        years.years()
                .filter(year -> random.nextInt(4) > 0 || year == years.from())
                .forEach(year -> amounts.put(year, amount(random)));
        return new YearSeries(name(random), Status.GRANTED, amounts, random.nextBoolean(), 1);
    }

    AreaAmounts areas(Random random) {
        List<AreaAmounts.Row> rows = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> new AreaAmounts.Row(name(random) + i, List.of(amount(random))))
                .toList();
        Optional<Amount> remainder = random.nextBoolean() ? Optional.of(amount(random)) : Optional.empty();
        return new AreaAmounts(EURO, rows, NAMES, NAMES, NAMES, remainder);
    }

    TimelineData timeline(Random random) {
        Period years = span(random);
        List<TimelineRow> rows = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> row(random, years))
                .toList();
        List<MilestoneMark> marks = random.doubles(random.nextInt(14))
                .map(place -> place * 2)
                .sorted()
                .mapToObj(place -> mark(years.from() + place / 2 * Math.min(2, years.length())))
                .toList();
        return new TimelineData(EURO, rows, marks, horizon(random, years), years);
    }

    private static TimelineRow row(Random random, Period years) {
        int kind = random.nextInt(4);
        Amount amount = amount(random);
        List<Period> boxes = kind == 0 || random.nextInt(4) == 0 ? List.of() : List.of(part(random, years));
        return new TimelineRow(
                name(random),
                kind < 2 ? Optional.empty() : Optional.of(amount),
                kind == 1 ? 12 : 0,
                kind == 0 ? Optional.empty() : Optional.of(amount.status()),
                kind == 3 && !boxes.isEmpty(),
                "",
                Optional.empty(),
                boxes);
    }

    private static MilestoneMark mark(double moment) {
        PartialDate when = new PartialDate((int) moment, PartialDate.Part.DAY, 1 + (int) (moment * 11) % 11, 1);
        return new MilestoneMark(moment, moment, when, NAMES.get((int) (moment * 10) % NAMES.size()));
    }

    /** Its end is within the years of the axis, as in a report. */
    private static Optional<Horizon> horizon(Random random, Period years) {
        PartialDate from = new PartialDate(years.from(), PartialDate.Part.YEAR, 0, 0);
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Horizon.until(from, years.to(), "", ""));
            default ->
                Optional.of(
                        Horizon.lasting(from, Math.max(1, years.length() - random.nextInt(4)), years.length(), "", ""));
        };
    }

    CoverageData coverage(Random random) {
        Period years = span(random);
        List<CoverageData.Row> rows = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> new CoverageData.Row(
                        name(random),
                        IntStream.range(0, random.nextInt(5))
                                .mapToObj(line -> new CoverageLine(status(random), List.of(part(random, years))))
                                .toList(),
                        Status.BUILT_IN.subList(0, 1 + random.nextInt(7)),
                        List.of(),
                        false))
                .toList();
        return new CoverageData(rows, years, horizon(random, years));
    }

    private static Period span(Random random) {
        return new Period(2025, 2024 + LENGTHS.get(random.nextInt(LENGTHS.size())));
    }

    private static Period part(Random random, Period years) {
        int from = years.from() + random.nextInt(years.length());
        return new Period(from, from + random.nextInt(years.to() - from + 1));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Status status(Random random) {
        return Status.BUILT_IN.get(random.nextInt(7));
    }

    private static Amount amount(Random random) {
        long size = random.nextInt(5) == 0 ? 0 : random.nextInt(4000) - 1500L;
        long unit = random.nextInt(4) == 0 ? 1 : 100_000;
        Precision precision = random.nextInt(4) == 0 ? Precision.MORE_THAN : Precision.STATED;
        Quantity quantity = Quantity.of(BigDecimal.valueOf(size * unit), Quantity.EUR, precision);
        return new Amount(quantity, status(random), false, random.nextBoolean(), Optional.empty(), List.of());
    }
}
