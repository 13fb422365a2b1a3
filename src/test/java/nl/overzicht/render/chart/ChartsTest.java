package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Golden;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.draw.Bar;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Scene;
import nl.overzicht.render.chart.draw.Svg;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All charts except the timeline, of the default report and of a made-up programme with amounts per area. */
class ChartsTest {

    private static final Report REPORT = DefaultReport.load();

    @TempDir
    private static Path folder;

    private static List<Figure> figures;
    private static List<Figure> madeUp;

    @BeforeAll
    static void draw() throws IOException {
        figures = Charts.of(REPORT, DefaultReport.resources());
        madeUp = Charts.of(
                        DefaultReport.load(MadeUpProgramme.write(60, folder.resolve("content"))),
                        DefaultReport.resources())
                .stream()
                .filter(figure -> figure.name().equals(FigureKind.PER_AREA.id()))
                .toList();
    }

    static Stream<Figure> all() {
        return Stream.concat(figures.stream(), madeUp.stream());
    }

    @Test
    void aFigureIsThereWhenThereIsSomethingToShow() {
        assertEquals(
                Set.of("timeline", "per-jaar", "dekking"),
                figures.stream().map(Figure::name).collect(Collectors.toSet()));
        assertEquals(Charts.names(REPORT), figures.stream().map(Figure::name).collect(Collectors.toSet()));
        assertEquals(1, madeUp.size());
    }

    @Test
    void goldenDrawings() throws IOException {
        for (Figure figure : List.of(findByName("per-jaar"), findByName("dekking"), madeUp.get(0))) {
            String name = figure.name();
            Golden.assertSame(
                    name + "-wide.svg", Svg.of(figure.wide(), "wide", figure.headline(), figure.alt()) + "\n");
            Golden.assertSame(
                    name + "-narrow.svg", Svg.of(figure.narrow(), "narrow", figure.headline(), figure.alt()) + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextMeetsAnotherOrLeavesTheDrawing(Figure figure) {
        for (Drawing drawing : List.of(figure.wide(), figure.narrow())) {
            Geometry.assertTidy((Scene) drawing);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureIsAWhole(Figure figure) {
        assertFalse(figure.headline().isBlank()
                || figure.subtitle().isBlank()
                || figure.reading().isBlank());
        assertFalse(figure.alt().isBlank()
                || figure.table().rows().isEmpty()
                || figure.sources().isEmpty());
        figure.table()
                .rows()
                .forEach(row -> assertEquals(
                        figure.table().columns().size(), row.cells().size()));
    }

    /**
     * Rule of truth 3: of four streams only the one with amounts per year has bars; the three other amounts are brackets with
     * their totals.
     */
    @Test
    void aSumForAPeriodIsNeverDivided() {
        Scene scene = (Scene) findByName("per-jaar").wide();
        assertEquals(7, scene.plot().bars().size());
        assertEquals(
                Set.of(2029.1),
                scene.plot().bars().stream()
                        .map(Bar::from)
                        .filter(from -> from < 2030)
                        .collect(Collectors.toSet()));
        assertEquals(
                3 * 3,
                scene.lines().stream().filter(line -> line.stroke() == 1.2).count());
        List<String> first = findByName("per-jaar").table().rows().get(0).cells().stream()
                .map(FigureTable.Cell::text)
                .toList();
        assertEquals(
                List.of("2025 t/m 2029 samen", "Woontopafspraken", "naar schatting €600\u00a0miljoen", "afgesproken"),
                first);
    }

    @Test
    void unknownYearsAreQuestionMarks() {
        Scene scene = (Scene) findByName("dekking").narrow();
        long marks =
                scene.texts().stream().filter(text -> text.text().equals("?")).count();
        assertEquals(4 * 21 - (5 + 3 + 4 + 7), marks);
        assertEquals(
                List.of("Coalitieakkoord", "2029 t/m 2035", "2022 t/m 2028, 2036 t/m 2042"),
                findByName("dekking").table().rows().get(3).cells().stream()
                        .map(FigureTable.Cell::text)
                        .toList());
    }

    @Test
    void areasAreSortedAndTheRestIsSaidToBeThere() {
        Figure figure = madeUp.get(0);
        assertEquals(60, figure.table().rows().size(), "the rest stands in the table");
        assertTrue(figure.subtitle().startsWith("De 20 van 60 gebieden"), figure.subtitle());
        List<Bar> bars = ((Scene) figure.wide()).plot().bars();
        assertEquals(ChartLimits.MOST_BARS, bars.size());
        for (int i = 1; i < bars.size(); i++) {
            assertTrue(bars.get(i).to() <= bars.get(i - 1).to());
        }
        assertTrue(figure.headline().endsWith("(berekend), toegekend"), figure.headline());
        assertTrue(figure.subtitle().endsWith("; status: toegekend; alle bedragen zijn berekend"), figure.subtitle());
    }

    @Test
    void theFilesOfAFigureAreItsTableAndItsDrawing() {
        String csv = new String(DefaultReport.read("site/data/figuren/per-jaar.csv"), StandardCharsets.UTF_8);
        assertEquals(
                1 + findByName("per-jaar").table().rows().size(), csv.lines().count());
        assertTrue(
                csv.replace("\"", "")
                        .startsWith("Jaren,Geldstroom,Bedrag,Bedrag (getal),Bedrag (eenheid),Status\n"
                                + "2025 t/m 2029 samen,Woontopafspraken,naar schatting €600 miljoen,600000000,EUR,"),
                csv);
        String svg = new String(DefaultReport.read("site/data/figuren/dekking.svg"), StandardCharsets.UTF_8);
        assertTrue(svg.startsWith("<?xml") && svg.contains("xmlns=\"http://www.w3.org/2000/svg\""), "stands alone");
        assertFalse(svg.contains(" style="));
    }

    private static Figure findByName(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
