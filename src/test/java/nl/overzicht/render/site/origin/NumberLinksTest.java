package nl.overzicht.render.site.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.render.site.origin.OriginTable.RowView;
import nl.overzicht.render.site.part.Writer.SourceLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link of a number leads to that number and its rows. */
class NumberLinksTest {

    private static final String FILE = "data/statements.csv:";

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void ofReportsOfAFewRows() throws IOException {
        assertTrue(new NumberLinks(DefaultReport.output().resolve("site")).follow() > 100);
        assertTrue(new NumberLinks(CoastReport.output().resolve("site")).follow() > 100);
    }

    @Test
    @Tag("slow")
    void ofManyAreasStreamsAndYears() throws IOException {
        MadeUpMoney money = new MadeUpMoney(6, 5, 4, List.of("granted", "paid"), List.of("EUR", "GBP"));
        Path content = money.write(folder.resolve("content"));
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        Path output = DefaultReport.build(content, folder.resolve("output"));
        assertTrue(new NumberLinks(output.resolve("site")).follow() > 300);
    }

    @Test
    void rowsOfAFileAndASourceAreOnOneLine() {
        assertEquals(List.of(FILE + "2-6, 9, 12-13"), places(rows("a", "", 2, 3, 4, 5, 6, 9, 12, 13)));
        assertEquals(List.of(FILE + "7"), places(rows("a", "", 7)));
        assertEquals(List.of(FILE + "3, 2"), places(rows("a", "", 3, 2)));
        assertEquals(List.of(FILE + "2-3"), places(rows("a", "", 2, 2, 2, 3, 3)));
    }

    @Test
    void whatARowSaysItselfKeepsItsLine() {
        assertEquals(List.of(FILE + "2", FILE + "3"), places(rows("a", "zes miljoen", 2, 3)));
        assertEquals(List.of(FILE + "2"), places(rows("a", "zes miljoen", 2, 2)));
        List<RowView> ofTwo = Stream.concat(rows("a", "", 2).stream(), rows("b", "", 3).stream())
                .toList();
        assertEquals(List.of(FILE + "2", FILE + "3"), places(ofTwo));
        List<RowView> ofCells = Stream.of("data/tabel.xlsx!2026!B3", "data/tabel.xlsx!2026!B4")
                .map(place -> new RowView(place, "", new SourceLink("a", "a"), "", ""))
                .toList();
        assertEquals(2, places(ofCells).size());
    }

    private static List<RowView> rows(String source, String words, int... lines) {
        return Arrays.stream(lines)
                .mapToObj(line -> new RowView(FILE + line, "", new SourceLink(source, source), words, ""))
                .toList();
    }

    private static List<String> places(List<RowView> rows) {
        return OriginRows.merge(rows).stream().map(RowView::place).toList();
    }
}
