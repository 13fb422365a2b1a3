package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.CoastReport;
import nl.overzicht.cli.Main;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty pages, a hundred notes, twenty tables and twenty charts, built in a separate process with 512 MB. */
class LongLetterTest {

    private static final List<String> FIGURES = List.of("timeline", "per-jaar", "per-gebied", "dekking");

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    @Tag("long")
    void fifteenPages() throws Exception {
        isBuiltInHalfAGigabyteAndBreaksNoRule(5);
    }

    @Test
    @Tag("full")
    void sixtyPages() throws Exception {
        isBuiltInHalfAGigabyteAndBreaksNoRule(20);
    }

    /** @param parts of at least three pages, each with five notes, a table and a chart */
    private void isBuiltInHalfAGigabyteAndBreaksNoRule(int parts) throws Exception {
        Path content = CoastReport.copy(folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), text(parts));
        long begun = System.nanoTime();
        Path output = build(content);
        System.out.println("a long letter with its site: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        byte[] pdf = Files.readAllBytes(output.resolve("kamerbrief.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 3 * parts, () -> document.getNumberOfPages() + " pages");
            assertSane(TagText.of(document).lines().map(String::strip).toList(), parts);
        }
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }

    private static void assertSane(List<String> tags, int parts) {
        assertEquals(
                5 * parts,
                tags.stream().filter(line -> line.startsWith("Note ID=")).count());
        assertEquals(5 * parts, tags.stream().filter("Reference"::equals).count());
        assertEquals(
                2 * parts, tags.stream().filter("Table"::equals).count(), "one by itself, and one with each chart");
        assertEquals(3 * parts, tags.stream().filter("Caption"::equals).count(), "of each table and each figure");
        assertEquals(2 * parts, tags.stream().filter("THead"::equals).count());
        assertEquals(
                parts,
                tags.stream().filter(line -> line.startsWith("Figure Alt=")).count());
        assertEquals(1, tags.stream().filter("H1"::equals).count());
        assertEquals(parts, tags.stream().filter("H2"::equals).count(), "a heading for each part");
        assertTrue(tags.stream().noneMatch(line -> line.contains("@@")));
        List<String> order = tags.stream()
                .filter(line -> line.equals("Reference") || line.startsWith("Note ID="))
                .toList();
        for (int note = 1; note <= 5 * parts; note++) {
            assertEquals("Reference", order.get(2 * note - 2));
            assertEquals("Note ID=\"fn-" + note + "\"", order.get(2 * note - 1));
        }
    }

    private Path build(Path content) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        content.toString(),
                        "-o",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log.txt")));
        return output;
    }

    private static String text(int parts) {
        String all = IntStream.range(0, parts).mapToObj(LongLetterTest::part).collect(Collectors.joining("\n"));
        String notes = IntStream.range(0, 5 * parts)
                .mapToObj(i -> "[^n" + i + "]: " + "What note " + i + " has to say. ".repeat(1 + i % 4))
                .collect(Collectors.joining("\n\n"));
        return all + "\n" + notes + "\n";
    }

    private static String part(int part) {
        String paragraphs = IntStream.range(0, 5)
                .mapToObj(i -> "Paragraph of a part,[^n" + (part * 5 + i) + "] with ${dikes.amount} for the dikes. "
                        + "More words to fill the line until it is full. ".repeat(14 + (part + i) % 5))
                .collect(Collectors.joining("\n\n"));
        String rows = IntStream.range(0, 12 + part)
                .mapToObj(i -> "| Row " + i + " | in words | " + i * 7 + " |")
                .collect(Collectors.joining("\n"));
        return "## Part " + (part + 1) + "\n\n" + paragraphs + "\n\nTabel: Table of part " + (part + 1)
                + "\n\n| Row | Words | Number |\n|---|---|--:|\n" + rows + "\n\n${figure."
                + FIGURES.get(part % FIGURES.size()) + "}\n";
    }
}
