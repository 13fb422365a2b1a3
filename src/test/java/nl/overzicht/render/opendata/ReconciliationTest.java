package nl.overzicht.render.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.fact.FactValue;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a foreign table was read, as data and as a page with the same numbers. */
@Tag("slow")
class ReconciliationTest {

    private static final String TABLE = """
            Regeling,Gebied,2026,2027,Som
            Dijken,North,10,20,30
            Dijken,South,6,-,9
            Dijken,West,3,4,7
            Totaal,,16,20,36
            Bron: begroting 2026,,,,
            """;

    private static final String MAPPING = """
            table: budget.csv
            id: {prefix: b, columns: [Regeling, Gebied]}
            columns: {stream: Regeling, area: Gebied}
            constants: {quantity: amount, unit: mln EUR, status: granted, source: grants}
            words: {stream: {Dijken: dykes}}
            years: {2026: "2026", 2027: "2027"}
            nothing: ["-"]
            rounded_to: 1
            corrections:
              - {cell: C3, from: "6", to: "5", why: Brief van 3 maart.}
            rules:
              - {sum: ["2026", "2027"], equals: Som, within: 1, severity: warning, note: De leverancier telt zelf op.}
            leave_out:
              - {column: Regeling, is: Totaal, total: all, id: totaal, note: Afgerond.}
              - {column: Regeling, starts_with: "Bron:"}
            only: {column: Gebied, one_of: [North, South]}
            """;

    @TempDir
    Path temporary;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Folders.copy(Path.of("src/test/resources/recipes"), temporary.resolve("content"));
        Files.createDirectories(content.resolve("data/tables"));
        Files.createDirectories(content.resolve("data/mappings"));
        Files.writeString(content.resolve("data/tables/budget.csv"), TABLE);
        Files.writeString(content.resolve("data/mappings/budget.yaml"), MAPPING);
    }

    @Test
    void eachThingHasARowOfItsOwn() {
        Report report = DefaultReport.load(content);
        Dataset table = new ReconciliationTable(report).dataset();
        List<String> rows = table.rows()
                .get()
                .map(row -> line(table, row, "kind", "rule", "column", "count", "failing", "value", "ours", "outcome"))
                .toList();
        assertEquals(
                List.of(
                        "in-file 5",
                        "left-out|Regeling is Totaal 1",
                        "left-out|Regeling starts_with Bron: 1",
                        "not-fitting|Gebied one_of North, South|2026 1 3000000",
                        "not-fitting|Gebied one_of North, South|2027 1 4000000",
                        "not-used 0",
                        "read||2026 2 15000000",
                        "read||2027 2 20000000",
                        "statements 3",
                        "withheld 0",
                        "total|Totaal|2026 16000000 15000000 rounded",
                        "total|Totaal|2027 20000000 20000000 agrees",
                        "correction||2026",
                        "rule|2026 + 2027 = Som \u00b1 1 2 1"),
                rows.stream().map(row -> row.replaceAll(" +", " ").strip()).toList());
    }

    /** Named after the rule if it has a single row with the year, or several rows with ids; else after the id of the row. */
    @Test
    void aTotalHasANameThatLasts() throws IOException {
        assertEquals(
                List.of("budget.published.totaal.2026 16000000", "budget.published.totaal.2027 20000000"),
                readPublished());
        Files.writeString(content.resolve("data/mappings/budget.yaml"), MAPPING.replace(", id: totaal", ""));
        assertEquals(List.of(), readPublished()); // no district, so the mapping makes no id
        Path table = content.resolve("data/tables/budget.csv");
        Files.writeString(table, TABLE.replace("Totaal,,", "Totaal,Alles,"));
        assertEquals(
                List.of(
                        "budget.published.b.totaal.alles.2026 16000000",
                        "budget.published.b.totaal.alles.2027 20000000"),
                readPublished());
        Files.writeString(table, TABLE.replace("Totaal,,", "Totaal,Alles,15,20,\nTotaal,Alle,"));
        Files.writeString(content.resolve("data/mappings/budget.yaml"), MAPPING);
        assertEquals(
                List.of(
                        "budget.published.totaal.b.totaal.alles.2026 15000000",
                        "budget.published.totaal.b.totaal.alles.2027 20000000",
                        "budget.published.totaal.b.totaal.alle.2026 16000000",
                        "budget.published.totaal.b.totaal.alle.2027 20000000"),
                readPublished());
        Files.writeString(table, TABLE.replace("Totaal,,", "Totaal,Alle,15,20,\nTotaal,Alle,"));
        assertEquals(List.of(), readPublished()); // either could be meant
    }

    private List<String> readPublished() {
        Report report = DefaultReport.load(content);
        return report.facts().ids().stream()
                .filter(id -> id.contains(".published."))
                .map(report.facts()::require)
                .map(fact -> fact.id() + " "
                        + ((FactValue.Number) fact.value()).quantity().value().toPlainString())
                .toList();
    }

    /** A text can use it. The page of origins then shows its place and source, and its data say that it is not a statement. */
    @Test
    void aTotalThatATextNamesHasItsOrigin() throws IOException {
        Path letter = content.resolve("letter.md");
        Files.writeString(
                letter, Files.readString(letter) + "\n\nVolgens de tabel ${budget.published.totaal.2026} in 2026.\n");
        Path site = DefaultReport.build(content, temporary.resolve("named")).resolve("site");
        String origins = Files.readString(site.resolve("herkomst.html")).replace('\u00a0', ' ');
        String line = origins.substring(origins.indexOf("id=\"budget.published.totaal.2026\""));
        assertTrue(line.indexOf("data/tables/budget.csv:5") < line.indexOf("</tr>"), line);
        assertFalse(origins.contains("budget.published.totaal.2027"), origins);
        assertTrue(Files.readString(site.resolve("brief.html"))
                .replace('\u00a0', ' ')
                .contains("€16 miljoen"));
    }

    /** The first three values with bars between them, if present; the others after a space. */
    private static String line(Dataset table, List<Object> row, String... names) {
        List<String> columns = table.columns().stream().map(DatasetColumn::name).toList();
        List<String> cells = Arrays.stream(names)
                .map(name -> row.get(columns.indexOf(name)))
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
        String said = String.join("|", cells.subList(0, 3)).replaceAll("[|]+$", "");
        return said + " "
                + String.join(
                        " ",
                        IntStream.range(3, cells.size()).mapToObj(cells::get).toList());
    }

    @Test
    void thePageSaysTheSameInWords() throws IOException {
        Path site = DefaultReport.build(content, temporary.resolve("output")).resolve("site");
        String page = Files.readString(site.resolve("aansluiting.html")).replace('\u00a0', ' ');
        for (String text : List.of(
                "Totaal, niet meegeteld: Regeling is \u2018Totaal\u2019",
                "Weggelaten: Regeling begint met \u2018Bron:\u2019",
                "voldoet niet aan de voorwaarde Gebied is \u2018North\u2019 of \u2018South\u2019",
                "2026: €15 miljoen<br>2027: €20 miljoen",
                "<th scope=\"row\">2026 + 2027 = Som \u00b1 1</th><td>Waarschuwing</td>",
                "2026: €3 miljoen",
                ">€16 miljoen</td><td class=\"numeric\">€15 miljoen</td><td class=\"numeric\"><span class=\"sign\">+€</span>1 miljoen</td>",
                "<td>Verschil door afronding</td><td>Afgerond.</td>",
                "<td>Sluit aan</td><td></td>",
                "<td>6</td><td>5</td><td>Brief van 3 maart.</td>",
                "De leverancier telt zelf op.")) {
            assertTrue(page.contains(text), text);
        }
        String south = Files.readString(site.resolve("gebieden/south.html"));
        assertTrue(south.contains("<td>3 <span class=\"aside\">(met een correctie)</span>"), south);
        for (String name : List.of("data.html", "bronnen.html")) {
            assertTrue(Files.readString(site.resolve(name)).contains("href=\"aansluiting.html\""), name);
        }
        assertTrue(Files.exists(site.resolve("data/reconciliation.csv")));
    }

    /**
     * Elsewhere such a sum is not printed more finely than its coarsest part. To compare it with a total, each digit is
     * needed.
     */
    @Test
    void aSumOfWhatIsCoarseKeepsItsDigits() throws IOException {
        Files.writeString(
                content.resolve("data/tables/budget.csv"), TABLE.replace("Dijken,North,10,", "Dijken,North,ca. 10,"));
        Path site = DefaultReport.build(content, temporary.resolve("coarse")).resolve("site");
        String page = Files.readString(site.resolve("aansluiting.html")).replace('\u00a0', ' ');
        assertTrue(page.contains(">€16 miljoen</td><td class=\"numeric\">circa €15 miljoen</td>"), page);
        assertTrue(page.contains("2026: circa €15 miljoen<br>2027: €20 miljoen"), page);
    }
}
