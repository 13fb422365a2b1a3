package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.chart.data.AreaAmounts;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.CoverageData;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.StraightLine;
import nl.overzicht.render.chart.layout.CoverageLayout;
import nl.overzicht.render.chart.layout.PerYearLayout;
import nl.overzicht.render.chart.layout.TimelineLayout;
import nl.overzicht.render.chart.words.YearWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of random amounts from a seed: negative ones, zeros, long names, many years. In both languages. */
@Tag("slow")
class AnyNumbersTest {

    private static final MadeUpCharts NL = MadeUpCharts.of(DefaultReport.load());
    private static final MadeUpCharts EN = MadeUpCharts.of(DefaultReport.load(CoastReport.CONTENT));

    static Stream<Arguments> seeds() {
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(seed -> Stream.of(NL, EN).map(charts -> Arguments.of(charts, new Random(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void byYears(MadeUpCharts charts, Random random) {
        YearWords words = YearWords.of(charts.words(), charts.years(random), ChartLimits.MOST_YEAR_BARS);
        assertTrue(words.shown().count() <= ChartLimits.MOST_SERIES);
        for (Scene scene : charts.onEachPaper(new PerYearLayout(words)::draw)) {
            Geometry.assertTidy(scene);
            Geometry.assertLabelledOnce(scene, words.shown().years());
            assertZeroIsAmongTheLines(scene);
        }
    }

    /** Every bar touches the zero line, and none extends beyond the outermost lines of its row. */
    private static void assertZeroIsAmongTheLines(Scene scene) {
        List<Double> zeros = scene.lines().stream()
                .filter(line -> line.stroke() == 0.75)
                .map(StraightLine::y1)
                .toList();
        for (Bar bar : scene.plot().bars()) {
            double bottom = bar.y() + bar.height();
            assertTrue(
                    zeros.stream().anyMatch(zero -> Math.abs(zero - bar.y()) < 0.01 || Math.abs(zero - bottom) < 0.01),
                    () -> "no zero at " + bar);
            List<Double> levels = Stream.concat(scene.grid().stream().map(StraightLine::y1), zeros.stream())
                    .toList();
            assertTrue(
                    bar.height() < 1
                            || levels.stream().anyMatch(level -> level <= bar.y() + 0.01)
                                    && levels.stream().anyMatch(level -> level >= bottom - 0.01),
                    () -> "beyond the lines: " + bar);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void byAreas(MadeUpCharts charts, Random random) {
        AreaAmounts amounts = charts.areas(random);
        Figure figure = new PerArea(charts.words(), amounts).figure(charts.fonts());
        Scene wide = (Scene) figure.wide();
        Geometry.assertTidy(wide);
        Geometry.assertTidy((Scene) figure.narrow());
        assertTrue(wide.plot().bars().size() <= ChartLimits.MOST_BARS);
        assertEquals(
                amounts.rows().size() + amounts.remainder().stream().count(),
                figure.table().rows().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onATimeline(MadeUpCharts charts, Random random) {
        TimelineData data = charts.timeline(random);
        TimelineLayout layout = new TimelineLayout(data, Timeline.common(charts.words(), data));
        for (Scene scene : charts.onEachPaper(layout::draw)) {
            Geometry.assertTidy(scene);
            Geometry.assertLabelledOnce(scene, data.years());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofCoverage(MadeUpCharts charts, Random random) {
        CoverageData data = charts.coverage(random);
        for (Scene scene : charts.onEachPaper(new CoverageLayout(charts.words(), data)::draw)) {
            Geometry.assertTidy(scene);
            Geometry.assertLabelledOnce(scene, data.years());
        }
    }

    /** A figure stays small enough to be looked at. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noFigureIsHigherThanTwoPages(MadeUpCharts charts, Random random) {
        YearWords words = YearWords.of(charts.words(), charts.years(random), ChartLimits.MOST_YEAR_BARS);
        charts.onEachPaper(new PerYearLayout(words)::draw)
                .forEach(scene -> assertTrue(scene.height() < 1400, "" + scene.height()));
    }
}
