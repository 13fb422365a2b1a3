package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.rulebook.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Large tables, for which heap and time matter more than messages: each is read quickly, within the heap of the tests,
 * with findings.
 */
@Tag("slow")
@Tag("long")
@Isolated("the heap is part of what it holds")
class LargeTablesTest {

    private static final String HEAD = "id,quantity,value,unit,source,part_of,same_as\n";
    private static final Duration ENOUGH = Duration.ofMinutes(4);

    @TempDir
    Path temporary;

    private Path folder;
    private Path statements;

    @BeforeEach
    void writeContent() throws IOException {
        folder = temporary.resolve("content");
        Attack.copyBaseTo(folder);
        statements = folder.resolve("data/statements.csv");
    }

    @Test
    void aMistakeInEveryRow() throws IOException {
        write(300_000, i -> "s%1$s,homes,NaN,homes,nobody,x%1$s,".formatted("" + i));
        List<Finding> found = findings();
        assertEquals(Set.of("NUM-1", "REF-1"), codes(found));
        assertTrue(found.size() < 3_000, "" + found.size());
        assertTrue(Books.of(Language.NL).message(found.get(0)).startsWith("en nog "), found.get(0)::toString);
    }

    @Test
    void aLongChainOfAlternatives() throws IOException {
        write(200_000, i -> "s%s,homes,1,homes,brief,,%s".formatted("" + i, i == 0 ? "" : "s" + (i - 1)));
        assertEquals(
                Set.of("STM-9"),
                codes(findings().stream()
                        .filter(finding -> !finding.code().equals("STM-23"))
                        .toList()));
    }

    @Test
    void aCircleThroughAllRows() throws IOException {
        write(200_000, i -> "s%s,homes,1,homes,brief,s%s,".formatted("" + i, "" + (i + 1) % 200_000));
        assertEquals(Set.of("STM-8"), codes(findings()));
    }

    @Test
    void aHundredMegabytesOfOneCell() throws IOException {
        fill("x");
        assertEquals(Set.of("CSV-10"), codes(findings()));
    }

    @Test
    @Tag("full")
    void aHundredMegabytesOfCommas() throws IOException {
        fill(",");
        assertEquals(Set.of("CSV-10"), codes(findings()));
    }

    @Test
    @Tag("full")
    void aHundredMegabytesOfQuotes() throws IOException {
        fill("\"");
        assertEquals(Set.of("CSV-10"), codes(findings()));
    }

    @Test
    @Tag("full")
    void aHundredMegabytesOfEmptyLines() throws IOException {
        fill("\n");
        assertEquals(Set.of("CSV-8"), codes(findings()));
    }

    @Test
    void aWorkbookThatUnfoldsToOneText() throws IOException {
        bomb("<a>", " ", 200_000_000);
        assertEquals(Set.of("XLS-3"), codes(findings()));
    }

    @Test
    @Tag("full")
    void aWorkbookThatUnfoldsToManyElements() throws IOException {
        bomb("<a>", "<b/>", 1_300_000_000);
        assertEquals(Set.of("XLS-3"), codes(findings()));
    }

    @Test
    void aWorkbookThatIsDeep() throws IOException {
        bomb("", "<a>", 100_000_000);
        assertEquals(Set.of("XLS-3"), codes(findings()));
    }

    /** All on one line, as programs write JSON, so that columns are large. */
    @Test
    void manyGrantsAsJson() throws IOException {
        grants(300_000);
        assertEquals(Set.of(), codes(findings()));
    }

    @Test
    @Tag("full")
    void aMillionGrantsAsJson() throws IOException {
        grants(1_000_000);
        assertEquals(Set.of(), codes(findings()));
    }

    /** Facts of rows are made on request for typed numbers, and not kept. */
    @Test
    @Tag("full")
    void typedNumbersBesideManyRows() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(statements)) {
            writer.write("id,item,stream,quantity,value,unit,source,from,to\ndijken.homes,,,homes,1,homes,brief,,\n");
            for (int i = 0; i < 600_000; i++) {
                writer.write("r%1$s,p%2$s,dijken,amount,%1$s,EUR,brief,%3$s,%3$s\n"
                        .formatted("" + i, "" + i / 10, "" + (2020 + i % 10)));
            }
        }
        Files.writeString(folder.resolve("letter.md"), "In 2024 is €500.000 betaald aan ${dijken.homes:full}.\n");
        assertTrue(codes(findings()).contains("PRS-3"));
    }

    private void grants(int count) throws IOException {
        Files.createDirectories(folder.resolve("data/tables"));
        Files.createDirectories(folder.resolve("data/mappings"));
        Files.writeString(folder.resolve("data/mappings/grants.yaml"), """
                table: grants.json
                path: grants
                id: {prefix: g, columns: [nr]}
                columns: {value: /amounts/0/value, item: nr, item_name: /recipient/name}
                constants: {stream: dijken, quantity: amount, unit: EUR, status: paid, source: brief}
                """);
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("data/tables/grants.json"))) {
            writer.write("{\"grants\": [");
            for (int i = 0; i < count; i++) {
                writer.write(
                        "%s{\"nr\": \"G-%s\", \"recipient\": {\"name\": \"R %s\"}, \"amounts\": [{\"value\": %s.25}]}"
                                .formatted(i == 0 ? "" : ",", "" + i, "" + i % 500, "" + i % 90_000));
            }
            writer.write("]}");
        }
    }

    private void write(int rows, IntFunction<String> row) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(statements)) {
            writer.write(HEAD + "dijken.amount,amount,1,EUR,brief,,\ndijken.homes,homes,1,homes,brief,,\n");
            for (int i = 0; i < rows; i++) {
                writer.write(row.apply(i));
                writer.write('\n');
            }
        }
    }

    private void fill(String text) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(statements)) {
            String piece = text.repeat(1_000_000 / text.length());
            for (int i = 0; i < 100; i++) {
                writer.write(piece);
            }
        }
    }

    private void bomb(String begin, String text, long size) throws IOException {
        Files.delete(statements);
        byte[] piece = text.repeat(1_000_000 / text.length()).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream file = Files.newOutputStream(folder.resolve("data/statements.xlsx"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(begin.getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < size; written += piece.length) {
                zip.write(piece);
            }
        }
    }

    private List<Finding> findings() {
        return assertTimeoutPreemptively(ENOUGH, () -> CheckedContent.of(folder).toSortedList());
    }

    private static Set<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
