package nl.overzicht.render.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review copy of the progress report: the report with line numbers, ids of facts and changes. */
@Tag("slow")
class ReviewOfReportTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?!figure|table)([a-z0-9.-]+)(?::[a-z]+)?}");

    private static final String TEXT = """
            # Dunes

            Paid so far: ${dunes.paid}. The work goes on, as [](#method) says.

            # Method

            Sums are computed.[^a] Nothing is estimated by us.

            [^a]: By status, as ${programme.name} asks.
            """;

    @TempDir
    private Path folder;

    private ReviewCopy copy(Path content, String... since) throws IOException {
        String[] more = since.length == 0 ? new String[] {"--report"} : new String[] {"--report", "--since", since[0]};
        return ReviewCopy.of(content, folder, more);
    }

    @Test
    void eachExpressionOfTheReportHasItsId() throws IOException {
        ReviewCopy copy = copy(DefaultReport.CONTENT);
        copy.assertIsTheLetter(Files.readAllBytes(DefaultReport.output().resolve("rapport.pdf")));
        List<String> wanted = EXPRESSION
                .matcher(Files.readString(DefaultReport.CONTENT.resolve("report.md")))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertTrue(wanted.size() > 30, wanted::toString);
        assertEquals(wanted, copy.sortedIds());
    }

    @Test
    void whatChangedInEachChapterHasABar() throws Exception {
        Path content = CoastEditions.first(folder.resolve("content"));
        Files.writeString(
                content.resolve("report.yaml"),
                "\nreport:\n  title: Progress of the coast\n",
                StandardOpenOption.APPEND);
        Path text = content.resolve("report.md");
        Files.writeString(text, TEXT);
        CoastEditions.freeze(content);
        CoastEditions.second(content);
        Files.writeString(text, TEXT.replace("estimated by us", "guessed"));
        ReviewCopy copy = copy(content, CoastEditions.FIRST);
        PrintedLine paid = PrintedLine.find(copy.runs(), "Paid so far");
        assertTrue(copy.hasBar(paid));
        assertTrue(copy.hasBar(PrintedLine.find(copy.runs(), "Sums are computed")));
        assertEquals(List.of("dunes.paid", "programme.name"), copy.sortedIds());
        String list = copy.text();
        assertTrue(list.contains("Nothing is estimated by us. Nothing is guessed."), list);
        assertTrue(list.contains("page " + paid.page() + ", line " + copy.numberAt(paid) + " Paid so far"), list);
        assertFalse(list.contains("The work goes on, as chapter 2 (page 2) says. The work"), list);
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(copy.pdf()));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(copy.pdf()));
    }

    @Test
    void aLetterOrTheReport() {
        CommandRun both = CommandRun.of("review", "content", "-o", "copy.pdf", "--report", "--letter", "tweede-kamer");
        assertEquals(ExitCode.USAGE, both.code());
        assertTrue(both.err().contains("--report"), both::err);
    }
}
