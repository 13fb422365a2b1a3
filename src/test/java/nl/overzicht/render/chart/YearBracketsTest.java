package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.render.chart.draw.PlacedText;
import nl.overzicht.render.chart.draw.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts for several years in the chart by year. */
class YearBracketsTest {

    private static final String HEAD = "id,stream,area,quantity,value,unit,status,from,to,source\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotDividedOverYearsIsDrawnBesideTheYearsThatAreKnown() throws IOException {
        Figure figure = perYear("a,s1,,amount,100000000,EUR,granted,2026,2029,besluit\n"
                + "b,s1,,amount,20000000,EUR,granted,2026,2026,besluit\n"
                + "c,s1,,amount,30000000,EUR,granted,2027,2027,besluit\n");
        List<String> texts = texts(figure);
        assertTrue(texts.contains("Stroom 1: €100\u00a0miljoen"), () -> "" + texts);
        assertTrue(texts.contains("Stroom 1, niet verdeeld over jaren: €50\u00a0miljoen (berekend)"), () -> "" + texts);
        assertTrue(texts.contains("Stroom 1, voor zover per jaar bekend"), () -> "" + texts);
        assertEquals(2, ((Scene) figure.wide()).plot().bars().size());
        assertTrue(figure.headline().startsWith("Van geen enkele stroom"), figure.headline());
        assertEquals(
                List.of("2026 t/m 2029 samen", "Niet verdeeld over jaren", "2026", "2027"),
                figure.table().rows().stream()
                        .map(row -> row.cells().get(0).text())
                        .toList());
    }

    /** "Only of this stream" would suggest that there are others. */
    @Test
    void yearsAndAPeriodOfOneStream() throws IOException {
        Figure figure = perYear("a,s1,,amount,20000000,EUR,granted,2026,2026,besluit\n"
                + "b,s1,,amount,30000000,EUR,granted,2027,2027,besluit\n"
                + "c,s1,,amount,90000000,EUR,granted,2028,2030,besluit\n");
        assertEquals("Van een deel van het geld is niet bekend hoeveel het per jaar is", figure.headline());
    }

    @Test
    void manyPeriodsOfAStreamAreOneBracketAndAllInTheTable() throws IOException {
        String rows = IntStream.range(1, 6)
                .mapToObj(area -> "r%1$d,s1,a%1$d,amount,%1$d000000,EUR,granted,202%1$d,2029,besluit\n".formatted(area))
                .collect(Collectors.joining());
        Figure figure = perYear(rows);
        List<String> texts = texts(figure);
        assertTrue(texts.contains("Stroom 1, 5 perioden samen: €15\u00a0miljoen (berekend)"), () -> "" + texts);
        assertEquals(
                3,
                ((Scene) figure.wide())
                        .lines().stream().filter(line -> line.stroke() == 1.2).count());
        assertEquals(5, figure.table().rows().size());
    }

    @Test
    void amountsWithoutASumAreCountedAndTheirYearsAreDrawn() throws IOException {
        List<Figure> figures = figures("a,s1,a1,amount,5000000,EUR,granted,2026,2028,besluit\n"
                + "b,s1,,amount,5000000,EUR,granted,2027,2030,besluit\n");
        assertTrue(texts(figures.get(0)).contains("2\u00a0bedragen"), () -> "" + texts(figures.get(0)));
        assertEquals(1, ((Scene) figures.get(0).wide()).plot().bars().size());
    }

    @Test
    void anEndThatASourceNamesIsNotMarkedAsComputed() throws IOException {
        Path content = content("a,s1,,amount,5000000,EUR,granted,2026,2028,besluit\n");
        Path programme = content.resolve("data/programme.yaml");
        String until = "horizon:\n  from: 2026\n  to: 2035\n  source: besluit\n  words: tot en met 2035\n";
        Files.writeString(programme, Files.readString(programme) + until);
        for (Figure figure : figures(content)) {
            if (!figure.name().equals(FigureKind.PER_YEAR.id())) {
                assertTrue(texts(figure).contains("einde van de inzet: 2035"), () -> "" + texts(figure));
                assertTrue(figure.alt().contains("De inzet eindigt in 2035."), figure.alt());
            }
        }
    }

    @Test
    void areasWithoutASumAreNamedUnderTheChart() throws IOException {
        Figure figure = figures("a,s1,a1,amount,5000000,EUR,granted,2026,2026,besluit\n"
                        + "b,s1,a2,amount,5000000,EUR,granted,2026,2028,besluit\n"
                        + "c,s1,a2,amount,5000000,EUR,granted,2027,2029,besluit\n".replace("s1", ""))
                .stream()
                .filter(drawn -> drawn.name().equals(FigureKind.PER_AREA.id()))
                .findFirst()
                .orElseThrow();
        assertTrue(figure.reading().contains("niet helemaal getekend: Oord 2."), figure.reading());
        assertTrue(
                figure.reading().endsWith("Geen bedrag bekend: Meer 3, Kerk 4, Wold 5, Land 6, Haven 7 en 2 andere."),
                figure.reading());
    }

    private static List<String> texts(Figure figure) {
        return ((Scene) figure.wide()).texts().stream().map(PlacedText::text).toList();
    }

    private Figure perYear(String rows) throws IOException {
        return figures(rows).stream()
                .filter(figure -> figure.name().equals(FigureKind.PER_YEAR.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> figures(String rows) throws IOException {
        return figures(content(rows));
    }

    private static List<Figure> figures(Path content) {
        return Charts.of(DefaultReport.load(content), DefaultReport.resources());
    }

    private Path content(String rows) throws IOException {
        Path content = new MadeUpMoney(9, 1, 2).write(folder);
        Files.writeString(content.resolve("data/statements.csv"), HEAD + rows);
        return content;
    }
}
