package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.chart.data.MilestoneMark;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.PlacedText;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.layout.TimelineLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten milestones in two years of a timeline of twenty, on paper and on screens of 360 and 1280 pixels. */
class MilestonesTest {

    private static final Report REPORT = DefaultReport.load();
    private static final ChartFonts FONTS = ChartFonts.of(DefaultReport.resources());
    private static final ChartWords WORDS =
            new ChartWords(REPORT, Messages.of(DefaultReport.resources(), REPORT.language()));
    private static final Measure EURO = new Measure("amount", Quantity.EUR);
    private static final int MARKS = 10;

    /** Least size of the digits of a number, in points; the site never shows drawings smaller than this. */
    private static final double LEGIBLE = 6;

    static Stream<Measures> drawings() {
        return Stream.of(Measures.WIDE, Measures.NARROW, Measures.SHEET);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void numbersAreApartInOrderAndTheKeyExplainsThem(Measures measures) {
        Scene scene = scene(measures);
        Geometry.assertTidy(scene);
        List<PlacedText> numbers = IntStream.rangeClosed(1, MARKS)
                .mapToObj(number -> number(scene, number))
                .toList();
        for (int i = 0; i < MARKS; i++) {
            PlacedText number = numbers.get(i);
            assertTrue(number.size() >= LEGIBLE, number::toString);
            if (i > 0) {
                double distance = number.bounds().getCenterX()
                        - numbers.get(i - 1).bounds().getCenterX();
                assertTrue(distance >= 10, () -> number + " is in the circle before it");
            }
            int order = i + 1;
            assertEquals(
                    1,
                    scene.texts().stream()
                            .filter(text -> text.text().contains("mijlpaal " + order + "."))
                            .count());
        }
    }

    /** The highest one; the same number is also in the key below. */
    private static PlacedText number(Scene scene, int number) {
        List<PlacedText> found = scene.texts().stream()
                .filter(text -> text.text().equals(Integer.toString(number)))
                .toList();
        assertEquals(2, found.size(), "number " + number + " in its circle and in the key");
        return found.get(0).bounds().getY() < found.get(1).bounds().getY() ? found.get(0) : found.get(1);
    }

    private static Scene scene(Measures measures) {
        TimelineData whole = TimelineData.of(REPORT, WORDS.lines(), EURO, true);
        List<MilestoneMark> marks =
                IntStream.range(0, MARKS).mapToObj(MilestonesTest::mark).toList();
        TimelineData data = new TimelineData(EURO, whole.rows(), marks, Optional.empty(), new Period(2022, 2042));
        return new TimelineLayout(data, Timeline.common(WORDS, data)).draw(new SceneBuilder(measures, FONTS));
    }

    private static MilestoneMark mark(int order) {
        double moment = 2026 + order * 0.2;
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(73L * order);
        return new MilestoneMark(moment, moment, PartialDate.day(day), "mijlpaal " + (order + 1) + ".");
    }
}
