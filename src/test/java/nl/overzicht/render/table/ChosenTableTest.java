package nl.overzicht.render.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.DefaultReport;
import nl.overzicht.choice.Directive;
import nl.overzicht.render.chart.FigureTable;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that a text selects: their numbers are sums of the whole report, whatever is left out. */
class ChosenTableTest {

    private static final String ROWS = """
        id,stream,area,quantity,value,unit,status,role,from,to,per,part_of,source
        a1,woontop,noord,amount,10,mln EUR,granted,,2026,2026,,,brief
        a2,woontop,zuid,amount,20,mln EUR,granted,,2027,2027,,,brief
        a3,woontop,noord,amount,4,mln EUR,paid,,2026,2026,,,brief
        b1,pmg,,amount,100,mln EUR,agreed,,2026,2027,,,brief
        b2,pmg,noord,amount,30,mln EUR,granted,,2026,2027,,b1,brief
        b3,pmg,,amount,9,mln EUR,granted,history,2025,2025,,,brief
        """;

    @TempDir
    private static Path folder;

    private static Report report;

    @BeforeAll
    static void load() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), ROWS);
        Files.writeString(content.resolve("data/areas.csv"), "id,name\nnoord,Noord\nzuid,Zuid\n");
        report = DefaultReport.load(content);
    }

    @Test
    void aSumIsOfOneStatus() {
        assertEquals(
                List.of(
                        "Geldstroom|afgesproken|toegekend|betaald",
                        "Woontopafspraken|–|€30 miljoen (berekend)|€4 miljoen",
                        "Preventie met Gezag|€100 miljoen|–|–",
                        "Totaal|€100 miljoen|€30 miljoen (berekend)|€4 miljoen"),
                rows("table.sums", ""));
    }

    /** A part of a whole of another status counts in no sum of its stream, also when only that status is selected. */
    @Test
    void aStatusThatIsChosenChangesNoSum() {
        assertEquals(
                List.of("Geldstroom|toegekend", "Woontopafspraken|€30 miljoen"), rows("table.sums", "status=granted"));
    }

    @Test
    void ofTwoDimensionsTheSecondIsAcross() {
        assertEquals(
                List.of(
                        "Gebied|2026|2027|Totaal",
                        "Noord|niet apart|niet apart|€40 miljoen (berekend)",
                        "Zuid|–|€20 miljoen|€20 miljoen"),
                rows("table.sums", "by=area,year;status=granted").subList(0, 3));
        assertEquals(
                List.of("Gebied|2027", "Zuid|€20 miljoen"),
                rows("table.sommen", "per=gebied;stroom=woontop;jaar=2027").subList(0, 2));
    }

    @Test
    void whatWasSaidBeforeIsNotInTheTableOfStatements() {
        List<String> rows = rows("table.statements", "stream=pmg");
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(rows.get(1).startsWith("Preventie met Gezag||€100 miljoen|"), rows.toString());
        assertTrue(rows.get(2).contains("Noord|€30 miljoen|toegekend|2026 t/m 2027|"), rows.toString());
    }

    private static List<String> rows(String name, String choice) {
        FigureTable table = ChosenTables.of(
                        report, Directive.of(name, choice), Messages.of(DefaultReport.resources(), report.content()))
                .orElseThrow()
                .table();
        List<String> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(FigureTable.Column::title).collect(Collectors.joining("|")));
        table.rows()
                .forEach(row -> rows.add(
                        row.cells().stream().map(FigureTable.Cell::text).collect(Collectors.joining("|"))));
        return rows.stream().map(row -> row.replace('\u00a0', ' ')).toList();
    }
}
