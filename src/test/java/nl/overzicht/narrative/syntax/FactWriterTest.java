package nl.overzicht.narrative.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.narrative.passage.PassageSentences;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The amounts in a column of an author's table have one unit and the same decimals. */
class FactWriterTest {

    @TempDir
    private Path folder;

    private static final String TABLE = """
            Tabel: Bedragen

            | Stroom | Bedrag | Kaal | Cijfers | Woningen |
            |---|---|---|---|---|
            | Een | ${a} | ${a:bare} | ${a:number} | ${w} |
            | Twee | ${b} | nog ${b:bare} | ${b:rounded:1} | 3 |
            | Drie | ${c} | onbekend | ${c} | 4 |
            """;

    @Test
    void aColumnHasOneUnitAndTheSameDecimals() throws IOException {
        assertEquals(
                List.of(
                        "Een | €30,0 miljoen | €30,0 miljoen | 30.000.000 | 50.000",
                        "Twee | €3,2 miljoen | nog €3,2 miljoen | afgerond €3 miljoen | 3",
                        "Drie | ruim €400 miljoen | onbekend | ruim €400 miljoen | 4"),
                rows(TABLE));
    }

    @Test
    void inEnglishToo() throws IOException {
        assertEquals("Een | €30.0 million", rows(TABLE, "en").get(0).substring(0, 19));
    }

    @Test
    void aSingleAmountAndTextOutsideTablesDoNotChange() throws IOException {
        assertEquals(
                List.of("Een | €3,2 miljoen | ruim €400 miljoen"),
                rows("Tabel: Bedragen\n\n| A | B | C |\n|---|---|---|\n| Een | ${b} | ${c} |\n"));
        assertEquals("Het is €30 miljoen en €3,2 miljoen.", sentences("Het is ${a} en ${b}.", "nl"));
    }

    @Test
    void whereNoUnitFitsAllAreWrittenInFull() throws IOException {
        assertEquals(
                List.of("Een | €30.000.000", "Twee | €1.234.567"),
                rows("Tabel: Bedragen\n\n| A | B |\n|---|---|\n| Een | ${a} |\n| Twee | ${d} |\n"));
    }

    private List<String> rows(String markdown) throws IOException {
        return rows(markdown, "nl");
    }

    private List<String> rows(String markdown, String language) throws IOException {
        String[] cells = sentences(markdown, language).split("\n");
        int columns = markdown.lines()
                        .filter(line -> line.startsWith("|--"))
                        .findFirst()
                        .orElseThrow()
                        .split("---")
                        .length
                - 1;
        return IntStream.range(0, (cells.length - 1) / columns)
                .skip(1)
                .mapToObj(row -> Arrays.stream(cells, 1 + row * columns, 1 + (row + 1) * columns)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private String sentences(String markdown, String language) throws IOException {
        Path content = folder.resolve(language);
        Folders.delete(content);
        Folders.copy(Path.of("src/test/resources/findings/base"), content);
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,precision,status,from,to,source,words
                a,dijken,,amount,30,mln EUR,stated,granted,,,brief,x
                b,dijken,,amount,3200000,EUR,stated,paid,,,brief,x
                c,dijken,,amount,400,mln EUR,more-than,reserved,,,brief,x
                d,dijken,,amount,1234567,EUR,stated,committed,,,brief,x
                w,dijken,,homes,50000,homes,stated,target,,,brief,x
                """);
        Files.writeString(
                content.resolve("report.yaml"),
                Files.readString(content.resolve("report.yaml")) + "language: " + language + "\n");
        Report report = DefaultReport.load(content);
        return String.join("\n", new PassageSentences(report.facts(), report.factText()).of(markdown))
                .replace('\u00a0', ' ');
    }
}
