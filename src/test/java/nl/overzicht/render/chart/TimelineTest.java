package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.overzicht.DefaultReport;
import nl.overzicht.Golden;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.chart.data.TimelineRow;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Pattern;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.SceneBuilder;
import nl.overzicht.render.chart.draw.Svg;
import nl.overzicht.render.chart.layout.TimelineLayout;
import nl.overzicht.render.chart.words.ChartWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The timeline of the default report, and made-up timelines that are harder to draw. */
class TimelineTest {

    private static final Report REPORT = DefaultReport.load();
    private static final Figure FIGURE = figure();
    private static final ChartFonts FONTS = ChartFonts.of(DefaultReport.resources());
    private static final ChartWords WORDS =
            new ChartWords(REPORT, Messages.of(DefaultReport.resources(), REPORT.language()));
    private static final Measure EURO = new Measure("amount", Quantity.EUR);
    private static final Color BAND = new Color(0xefefef);

    @Test
    void goldenDrawings() throws IOException {
        Golden.assertSame("timeline-wide.svg", Svg.of(FIGURE.wide(), "wide", FIGURE.headline(), FIGURE.alt()) + "\n");
        Golden.assertSame(
                "timeline-narrow.svg", Svg.of(FIGURE.narrow(), "narrow", FIGURE.headline(), FIGURE.alt()) + "\n");
    }

    @Test
    void headlineAltAndReadingSayWhatTheSourcesSay() {
        assertEquals("De bedragen die de bronnen noemen, lopen tot en met 2028, 2029 of 2035", FIGURE.headline());
        assertTrue(FIGURE.subtitle().contains("in euro"));
        String alt = FIGURE.alt().replace('\u00a0', ' ');
        for (String row : List.of(
                "Woontopafspraken: naar schatting €600 miljoen, afgesproken, 2025 tot en met 2029",
                "Kansrijke Wijk: ruim €400 miljoen, beschikbaar gesteld, 2026 tot en met 2028",
                "Preventie met Gezag: ruim €208 miljoen, toegekend, 2026 tot en met 2029",
                "Coalitieakkoord: €135 miljoen per jaar, gereserveerd, 2029 tot en met 2035",
                "2037 tot en met 2042 (berekend)")) {
            assertTrue(alt.contains(row), row);
        }
    }

    @Test
    void theTableSaysTheSame() {
        assertEquals(4, FIGURE.table().rows().size());
        FIGURE.table()
                .rows()
                .forEach(row -> assertEquals(
                        FIGURE.table().columns().size(), row.cells().size()));
        assertEquals(
                List.of("Coalitieakkoord", "€135\u00a0miljoen", "2029 t/m 2035, per jaar", "gereserveerd"),
                FIGURE.table().rows().get(3).cells().stream()
                        .map(FigureTable.Cell::text)
                        .toList());
    }

    @Test
    void aSeriesHasABoxPerYearAndASumIsOneBar() {
        List<Bar> bars = scene(Measures.WIDE).plot().bars();
        assertEquals(
                List.of(1L, 1L, 1L, 7L),
                IntStream.range(0, 4)
                        .mapToObj(row ->
                                bars.stream().filter(bar -> bar.row() == row).count())
                        .toList());
        assertEquals(2025, bars.get(0).from());
        assertEquals(2030, bars.get(0).to(), "to the end of 2029");
        assertEquals(2036, bars.get(bars.size() - 1).to());
    }

    @Test
    void theAxisRunsToTheEndOfTheHorizon() {
        Scene scene = scene(Measures.WIDE);
        assertEquals(2022, scene.plot().from());
        assertEquals(2043, scene.plot().to(), "to the end of 2042");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTextMeetsAnotherOrLeavesTheDrawing(boolean wide) {
        Geometry.assertTidy(scene(wide ? Measures.WIDE : Measures.NARROW));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fortyStreamsWithLongNamesAndUnknowns(boolean wide) {
        TimelineRow row = data().rows().get(0);
        String name = "Specifieke uitkering voor een bijzonder lange naam van een stroom nummer ";
        List<TimelineRow> rows = IntStream.range(0, 40)
                .mapToObj(i -> i % 3 == 0
                        ? new TimelineRow(
                                name + i, Optional.empty(), 0, Optional.empty(), false, "", Optional.empty(), List.of())
                        : new TimelineRow(
                                name + i, row.amount(), 0, row.status(), false, "", Optional.empty(), row.boxes()))
                .toList();
        TimelineData data = new TimelineData(EURO, rows, List.of(), Optional.empty(), new Period(2025, 2029));
        Geometry.assertTidy(new TimelineLayout(data, Timeline.common(WORDS, data))
                .draw(new SceneBuilder(wide ? Measures.WIDE : Measures.NARROW, FONTS)));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void shapesStandOutFromPaper(Status status) {
        assertTrue(contrast(Pattern.of(status).ink().colour(), Color.WHITE) >= 3);
        assertTrue(contrast(Pattern.of(status).ink().colour(), BAND) >= 3);
    }

    @Test
    void statusesDifferInBlackAndWhiteToo() {
        Set<String> looks = new HashSet<>();
        for (Status status : statuses()) {
            Pattern pattern = Pattern.of(status);
            boolean dark = contrast(pattern.ground().colour(), Color.WHITE) >= 3;
            assertTrue(looks.add(pattern.lines() + " " + dark), () -> status + " looks like another");
        }
    }

    /** A programme's own list of twelve statuses, and amounts without a status. */
    private static List<Status> statuses() {
        return Stream.concat(
                        IntStream.range(0, 12)
                                .mapToObj(order -> new Status("own-" + order, order, "", "", false, false)),
                        Stream.of(Status.UNSTATED))
                .toList();
    }

    @Test
    void textStandsOutFromPaperAndBand() {
        for (Color colour : List.of(SceneBuilder.BLACK, SceneBuilder.GREY)) {
            assertTrue(contrast(colour, Color.WHITE) >= 4.5);
            assertTrue(contrast(colour, BAND) >= 4.5);
        }
    }

    @Test
    void theSvgIsStrictAndCanBeHeard() throws Exception {
        String svg = Svg.of(FIGURE.wide(), "wide", "Kop & <staart>", "Wat er \"staat\"");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("wide-title wide-desc", root.getAttribute("aria-labelledby"));
        assertEquals(
                "Kop & <staart>", root.getElementsByTagName("title").item(0).getTextContent());
        assertFalse(svg.contains(" style="), "a strict policy would paint it black");
        assertFalse(svg.contains("Gradient") || svg.contains("<script") || svg.contains("<image"));
        assertTrue(svg.contains(">naar schatting €600\u00a0miljoen, afgesproken<"), "text is text");
        assertNotEquals(svg, Svg.of(FIGURE.wide(), "other", "Kop & <staart>", "Wat er \"staat\""));
    }

    private static Figure figure() {
        return Charts.of(REPORT, DefaultReport.resources()).get(0);
    }

    private static TimelineData data() {
        return TimelineData.of(REPORT, WORDS.lines(), EURO, true);
    }

    private static Scene scene(Measures measures) {
        TimelineData data = data();
        return new TimelineLayout(data, Timeline.common(WORDS, data)).draw(new SceneBuilder(measures, FONTS));
    }

    /** Relative luminance and contrast ratio as defined in WCAG 2.2. */
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
