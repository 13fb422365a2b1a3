package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money in several currencies and quantities: each measure has its own figures. */
class FurtherMeasuresTest {

    private static final String HEAD = "id,stream,area,quantity,value,unit,status,from,to,source\n";

    @TempDir
    private Path folder;

    @Test
    void eachCurrencyHasItsOwnFigures() throws IOException {
        List<Figure> figures = figures(new MadeUpMoney(4, 3, 3, List.of("granted"), List.of("EUR", "GBP")));
        assertEquals(
                List.of(
                        "timeline",
                        "timeline-gbp",
                        "per-jaar",
                        "per-jaar-gbp",
                        "dekking",
                        "per-gebied",
                        "per-gebied-gbp"),
                figures.stream().map(Figure::name).toList());
        for (Figure figure : figures) {
            boolean pounds = figure.name().endsWith("-gbp");
            boolean euros = !pounds && !figure.name().equals("dekking");
            String all = figure.alt() + figure.headline() + figure.table();
            assertTrue(!pounds || all.contains("GBP") && !all.contains("€"), all);
            assertTrue(!euros || all.contains("€") && !all.contains("GBP"), all);
            assertTrue(!euros || figure.subtitle().endsWith("in eigen figuren: GBP"), figure.subtitle());
            assertTrue(!euros || figure.headline().endsWith("(euro)"), "no other money is meant: " + figure.headline());
        }
    }

    @Test
    void theFirstCurrencyHasTheKnownNamesWhicheverItIs() throws IOException {
        List<Figure> figures = figures(new MadeUpMoney(4, 2, 3, List.of("granted"), List.of("GBP")));
        assertEquals(
                List.of("timeline", "per-jaar", "dekking", "per-gebied"),
                figures.stream().map(Figure::name).toList());
        assertTrue(figures.get(2).headline().startsWith("Voor alle jaren van 2024"), "covered in pounds");
    }

    @Test
    void ofManyCurrenciesTheFirstFourAreDrawnAndTheRestIsCounted() throws IOException {
        List<String> six = List.of("CHF", "EUR", "GBP", "NOK", "SEK", "USD");
        List<Figure> figures = figures(new MadeUpMoney(2, 6, 2, List.of("granted"), six));
        List<Figure> timelines = figures.stream()
                .filter(figure -> FigureKind.TIMELINE.includes(figure.name()))
                .toList();
        assertEquals(4, timelines.size());
        assertTrue(
                timelines.get(0).subtitle().endsWith("nog 2"), timelines.get(0).subtitle());
    }

    @Test
    void anotherQuantityIsInNoFigureOfTheMainOne() throws IOException {
        Path content = new MadeUpMoney(2, 1, 2).write(folder);
        Path statements = content.resolve("data/statements.csv");
        Files.writeString(
                statements,
                HEAD + "a,s1,,amount,5000000,EUR,granted,2026,2026,besluit\n"
                        + "b,s1,,advance,2000000,EUR,granted,2026,2026,besluit\n");
        Path programme = content.resolve("data/programme.yaml");
        Files.writeString(programme, Files.readString(programme) + "  advance:\n    title: Voorschot\n");
        Figure figure = figures(content).stream()
                .filter(drawn -> drawn.name().equals("per-jaar-advance"))
                .findFirst()
                .orElseThrow();
        assertTrue(figure.headline().endsWith("(Voorschot in euro)"), figure.headline());
        assertEquals(
                "€2\u00a0miljoen", figure.table().rows().get(0).cells().get(2).text());
    }

    private List<Figure> figures(MadeUpMoney money) throws IOException {
        return figures(money.write(folder));
    }

    /** The figures whose names exist in every report. */
    private static List<Figure> figures(Path content) {
        Report report = DefaultReport.load(content);
        List<Figure> figures = Charts.of(report, DefaultReport.resources());
        assertEquals(Charts.names(report), figures.stream().map(Figure::name).collect(Collectors.toSet()));
        return figures;
    }
}
