package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of amounts made up from a seed: less than nothing, nothing, long names, many years. */
class AnyNumbersTest {

    private static final Report REPORT = DefaultReport.load();
    private static final ChartWords WORDS =
            new ChartWords(REPORT, Messages.of(DefaultReport.resources(), REPORT.language()));
    private static final ChartFonts FONTS = ChartFonts.of(DefaultReport.resources());
    private static final List<String> NAMES = List.of(
            "Kort",
            "Meerjareninvesteringsprogrammahavenbekkenverdiepingsuitkeringen",
            "Specifieke uitkering voor de versterking van de kades en oevers in havens noord");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void byYears(int seed) {
        Random random = new Random(seed);
        int length = random.nextBoolean() ? 1 + random.nextInt(9) : 76;
        Period years = new Period(2025, 2024 + length);
        List<YearAmounts.Series> series = IntStream.range(0, random.nextInt(16))
                .mapToObj(i -> series(random, years))
                .toList();
        List<YearAmounts.Sum> sums = IntStream.range(0, series.isEmpty() ? 1 : random.nextInt(3))
                .mapToObj(i -> new YearAmounts.Sum(NAMES.get(random.nextInt(3)), years, amount(random)))
                .toList();
        YearWords words = YearWords.of(WORDS, new YearAmounts(series, sums, years));
        assertTrue(words.shown().count() <= Charts.MOST_SERIES);
        for (Measures measures : List.of(Measures.WIDE, Measures.NARROW, Measures.SHEET)) {
            Scene scene = words.layout().on(new Paper(measures, FONTS));
            Geometry.assertTidy(scene);
            for (int end : List.of(years.from(), years.to())) {
                assertEquals(
                        1,
                        scene.texts().stream()
                                .filter(text -> text.text().equals("" + end))
                                .count());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void byAreas(int seed) {
        Random random = new Random(seed);
        List<AreaAmounts.Row> rows = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> new AreaAmounts.Row(NAMES.get(random.nextInt(3)) + i, List.of(amount(random))))
                .toList();
        Optional<Amount> remainder = random.nextBoolean() ? Optional.of(amount(random)) : Optional.empty();
        Figure figure = new PerArea(WORDS, new AreaAmounts(rows, remainder)).figure(FONTS);
        Scene wide = (Scene) figure.wide();
        Geometry.assertTidy(wide);
        Geometry.assertTidy((Scene) figure.narrow());
        assertTrue(wide.plot().bars().size() <= Charts.MOST_BARS);
        assertEquals(
                rows.size() + remainder.stream().count(), figure.table().rows().size());
    }

    private static YearAmounts.Series series(Random random, Period years) {
        TreeMap<Integer, Amount> amounts = new TreeMap<>();
        years.years()
                .filter(year -> random.nextInt(4) > 0 || year == years.from())
                .forEach(year -> amounts.put(year, amount(random)));
        return new YearAmounts.Series(NAMES.get(random.nextInt(3)), Status.GRANTED, amounts);
    }

    private static Amount amount(Random random) {
        long size = random.nextInt(5) == 0 ? 0 : random.nextInt(4000) - 1500L;
        Quantity quantity = Quantity.of(BigDecimal.valueOf(size * 100_000), Quantity.EUR, Precision.STATED);
        return new Amount(quantity, Status.GRANTED, false, true, Optional.empty(), List.of());
    }
}
