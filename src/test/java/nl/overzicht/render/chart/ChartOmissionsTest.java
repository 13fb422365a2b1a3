package nl.overzicht.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.choice.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit in a chart, or has no place on its axis, is stated beside it. */
class ChartOmissionsTest {

    private static final String HEAD = "id,stream,area,quantity,value,unit,status,from,to,source\n";

    @TempDir
    private Path folder;

    @Test
    void ofThreeStatusesOneIsDrawnInTwentyBarsWithTheRemainder() throws IOException {
        Figure areas = figure(
                new MadeUpMoney(40, 2, 2, List.of("granted", "committed", "paid"), List.of("EUR")).write(folder),
                "per-gebied");
        assertTrue(areas.subtitle().startsWith("De 19 van 40 gebieden met de hoogste bedragen"), areas.subtitle());
        assertTrue(areas.subtitle().contains("; status: toegekend"), areas.subtitle());
        assertTrue(areas.subtitle().endsWith("bedragen met een andere status staan bij de gebieden op de site"));
        assertFalse(areas.alt().contains("betaald"), areas.alt());
    }

    @Test
    void theOtherStreamsAreOneSeries() throws IOException {
        Path content = new MadeUpMoney(1, 20, 1).write(folder);
        StringBuilder rows = new StringBuilder(HEAD);
        IntStream.rangeClosed(1, 20)
                .forEach(i -> rows.append(
                        "r%d,s%d,,amount,%d,EUR,granted,2026,2026,besluit\n".formatted(i, i, i * 1_000_000)));
        Files.writeString(content.resolve("data/statements.csv"), rows);
        Figure years = figure(content, "per-jaar");
        String others = "overige (8): 2026 €36\u00a0miljoen.";
        assertTrue(years.alt().endsWith(others), years.alt());
        assertEquals(20, years.table().rows().size());
    }

    @Test
    void aLabelHasNoMoreDigitsThanCanBeRead() throws IOException {
        Path content = new MadeUpMoney(2, 1, 1).write(folder);
        Files.writeString(
                content.resolve("data/statements.csv"),
                HEAD + "a,s1,a1,amount,28183239899,EUR,granted,2026,2026,besluit\n"
                        + "b,s1,a2,amount,1200.50,EUR,granted,2026,2026,besluit\n");
        Figure areas = figure(content, "per-gebied");
        assertTrue(areas.alt().contains("€28,18\u00a0miljard."), areas.alt());
        assertTrue(areas.subtitle().endsWith("in de figuur afgerond"), areas.subtitle());
        assertEquals(
                "€28.183.239.899,00", areas.table().rows().get(0).cells().get(1).text());
    }

    @Test
    void moneyWithoutYearsIsSaidInTheHeadlineOfTheTimeline() throws IOException {
        Path content = new MadeUpMoney(1, 2, 1).write(folder);
        Files.writeString(
                content.resolve("data/statements.csv"),
                HEAD + "a,s1,,amount,5000000,EUR,granted,2026,2026,besluit\n"
                        + "b,s2,,amount,2000000,EUR,granted,,,besluit\n");
        assertEquals(
                "De bedragen waarvan de jaren bekend zijn, lopen tot en met 2026; van andere zijn ze niet bekend",
                figure(content, "timeline").headline());
    }

    @Test
    void anAdvanceIsNoUnknownAmount() throws IOException {
        Path content = new MadeUpMoney(1, 2, 1).write(folder);
        Files.writeString(
                content.resolve("data/statements.csv"),
                HEAD + "a,s1,,amount,5000000,EUR,granted,2026,2026,besluit\n"
                        + "b,s2,,advance,2000000,EUR,granted,2026,2026,besluit\n");
        Path programme = content.resolve("data/programme.yaml");
        Files.writeString(programme, Files.readString(programme) + "  advance:\n    title: Voorschot\n");
        Figure timeline = figure(content, "timeline");
        assertFalse(timeline.alt().contains("onbekend"), timeline.alt());
        assertTrue(timeline.alt().contains("Voorschot: €2\u00a0miljoen"), timeline.alt());
    }

    @Test
    void noCapitalIsInASentence() throws IOException {
        Path content = new MadeUpMoney(1, 1, 1).write(folder);
        Files.writeString(
                content.resolve("data/statements.csv"), HEAD + "a,,a1,amount,5000000,EUR,granted,2026,2026,besluit\n");
        Figure timeline = figure(content, "timeline");
        assertTrue(
                timeline.reading().contains("voor bedragen zonder geldstroom is €5\u00a0miljoen"), timeline.reading());
    }

    /** "No status" is not used as a predicate: a figure says that the status is not stated. */
    @Test
    void amountsOfNoStatusAreReadAsSuch() throws IOException {
        Path content = new MadeUpMoney(1, 1, 1).write(folder);
        Files.writeString(
                content.resolve("data/statements.csv"), HEAD + "a,s1,,amount,5000000,EUR,,2026,2026,besluit\n");
        String timeline = figure(content, "timeline").reading();
        assertTrue(timeline.contains("noemen de bronnen \u20ac5\u00a0miljoen, voor 2026; de status is"), timeline);
        String perYear = figure(content, FigureKind.PER_YEAR.id()).reading();
        assertTrue(perYear.contains("voor 2026 noemen de bronnen \u20ac5\u00a0miljoen ("), perYear);
    }

    private static Figure figure(Path content, String name) {
        return Charts.of(DefaultReport.load(content), DefaultReport.resources()).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
