package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.content.Content;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.FactValue;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three foreign tables, read correctly through mappings alone: wide by year, long with decimal comma, and a workbook.
 */
class ForeignTablesTest {

    private static final Path PROGRAMME = Path.of("src/test/resources/programmes/feeds");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        folder = temporary.resolve("content");
        try (Stream<Path> files = Files.walk(PROGRAMME)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = PROGRAMME.relativize(file).toString();
                Path target = folder.resolve(name.replace(".text", ""));
                Files.createDirectories(target.getParent());
                Files.write(
                        target,
                        name.endsWith(".text") ? WorkbookText.bytes(Files.readString(file)) : Files.readAllBytes(file));
            }
        }
    }

    @Test
    void nothingIsFoundButNotices() {
        Findings findings = new Findings();
        new Loader().load(folder, findings);
        assertEquals(
                List.of(
                        "tables/begroting.xlsx!Begroting!A5 XLS-9",
                        "tables/begroting.xlsx!Begroting!C6 XLS-11",
                        "tables/begroting.xlsx!Oud XLS-7",
                        "tables/begroting.xlsx!Toelichting XLS-7",
                        "tables/grants-by-year.csv:1:1 MAP-30"),
                findings.toSortedList().stream()
                        .map(finding -> finding.at().toString().replaceFirst("^.*/data/", "") + " " + finding.code())
                        .toList());
    }

    @Test
    void eachStatementHasItsNumberAndItsPlace() {
        Content content = content();
        assertEquals(
                List.of(
                        "grants.sea-dykes.noord.2026 1250500 EUR tables/grants-by-year.csv:3:17",
                        "grants.sea-dykes.noord.2027 800000 EUR tables/grants-by-year.csv:3:27",
                        "grants.sea-dykes.zuid.2026 2000000 EUR tables/grants-by-year.csv:4:16",
                        "grants.dunes.noord.2026 100000 EUR tables/grants-by-year.csv:6:13",
                        "grants.dunes.noord.2027 100000 EUR tables/grants-by-year.csv:6:17",
                        "grants.dunes.noord.2028 100000 EUR tables/grants-by-year.csv:6:21",
                        "grants.dunes-correction.noord.2026 -20000 EUR tables/grants-by-year.csv:7:24",
                        "kas.dijken.noord.2025 1234567.89 EUR tables/kasstaat.csv:2:19",
                        "kas.dijken.zuid.2025 0.11 EUR tables/kasstaat.csv:3:18",
                        "kas.duinen.noord.2025 -1000 EUR tables/kasstaat.csv:4:19",
                        "kas.dijken.noord.2026 10.5 EUR tables/kasstaat.csv:6:19",
                        "sluizen.reserve.sluis-a 208100000 EUR tables/begroting.xlsx!Begroting!C3",
                        "sluizen.reserve.sluis-b 300000 EUR tables/begroting.xlsx!Begroting!C4",
                        "sluizen.reserve.sluis-c 1600000 EUR tables/begroting.xlsx!Begroting!C5",
                        "sluizen.reserve.machine 5000000 USD tables/begroting.xlsx!Begroting!C7"),
                content.programme().statements().stream()
                        .map(statement -> line(content, statement))
                        .toList());
    }

    private static String line(Content content, Statement statement) {
        Quantity amount = statement.amount();
        String place = content.places()
                .relativize(content.places().of("statement", statement.id(), "value"))
                .toString()
                .replaceFirst("^data/", "");
        return statement.id() + " " + amount.value().toPlainString() + " " + amount.unit() + " " + place;
    }

    @Test
    void whatAMappingSaysHasItsPlaceInTheMapping() {
        Content content = content();
        assertEquals(
                "data/mappings/kas.yaml:18:11",
                content.places()
                        .relativize(content.places().of("statement", "kas.dijken.zuid.2025", "status"))
                        .toString());
    }

    @Test
    void theSumsAreThoseOfTheTables() {
        Facts facts = Facts.of(content().programme());
        assertEquals("4330500", sum(facts, "total.granted"));
        assertEquals("1233578.5", sum(facts, "total.paid"));
        assertEquals("210000000", sum(facts, "total.reserved")); // dollars are not in totals of euros
        FactText text = new FactText(Language.NL, content().programme().quantities());
        assertEquals(
                Optional.of("USD\u00a05\u00a0miljoen"),
                text.write(facts.require("sluizen.reserve.machine"), FactForm.PLAIN));
    }

    private static String sum(Facts facts, String id) {
        return ((FactValue.Number) facts.require(id).value()).quantity().value().toPlainString();
    }

    @Test
    void theSiteShowsThemWithTheirRows() throws IOException {
        Path output = temporary.resolve("output");
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int code = CommandRun.run(new String[] {"build", folder.toString(), "-o", output.toString()}, writer, writer);
        assertEquals(0, code, printed::toString);
        String letter = Files.readString(output.resolve("site/brief.html")).replace('\u00a0', ' ');
        assertTrue(letter.contains("€210 miljoen"), letter);
        assertTrue(letter.contains("€4,33") || letter.contains("€4.330.500"), letter);
        String north = Files.readString(output.resolve("site/gebieden/noord.html"));
        assertTrue(north.contains("data/tables/begroting.xlsx!Begroting!C3"), north);
        assertTrue(north.contains("data/tables/kasstaat.csv:2"), north);
        String south =
                Files.readString(output.resolve("site/gebieden/zuid.html")).replace('\u00a0', ' ');
        assertTrue(south.contains("USD 5.000.000"), south);
    }

    private Content content() {
        return new Loader().load(folder, new Findings()).orElseThrow();
    }
}
