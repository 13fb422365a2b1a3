package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.Golden;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Severity;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The progress report on paper: its contents, bookmarks, numbers and references are correct. */
@Tag("slow")
class ProgressReportTest {

    private static final String SETTINGS = """
          title: Voortgang van de dijken
          version: "1.0"
          contents: 3
          front_pages: roman
          colophon: Dit rapport is verzonnen.
        """;

    private static final String LONG =
            "Deze alinea is er om bladzijden te vullen, en zegt verder niets. ".repeat(60) + "\n\n";

    private static final String TEXT =
            "# Inleiding\n\nZie [zie](#werkwijze), [zie](#figuur-timeline), [zie](#tabel-bedragen)"
                    + " en [de bronnen](#bijlage-bronnen).[^a]\n\n"
                    + LONG.repeat(3)
                    + "## Aanleiding\n\nTekst met een noot.[^b]\n\n### Vraag\n\nTekst.\n\n"
                    + LONG.repeat(2)
                    + "# Geld\n\n## Werkwijze\n\n[zie](#figuur-timeline) laat het zien, o.a. [zie](#aanleiding).\n"
                    + "Zo is dat. [zie](#tabel-bedragen) ook.\n\n" + LONG.repeat(2)
                    + "${figure.timeline}\n\n" + LONG
                    + "Tabel: Bedragen\n\n| Stroom | Bedrag |\n|---|---:|\n| Woontop | ${woontop.amount} |\n\n"
                    + "# Bijlage: Bronnen\n\nTekst.\n\n## Alle bronnen\n\n" + LONG
                    + "Tabel: Nog eens\n\n| Stroom | Bedrag |\n|---|---:|\n| Woontop | ${woontop.amount} |\n\n"
                    + "[^a]: Eerste noot.\n[^b]: Tweede noot.\n";

    @TempDir
    private static Path folder;

    private static byte[] pdf;
    private static List<PrintedLine> lines;

    @BeforeAll
    static void print() throws IOException {
        Findings findings = new Findings();
        pdf = new MadeUpReport(folder, SETTINGS, TEXT).print(findings);
        assertEquals(
                List.of(),
                findings.toSortedList().stream()
                        .filter(finding -> finding.severity() != Severity.NOTICE)
                        .toList());
        lines = PrintedLine.of(pdf);
    }

    /** Each line of the contents has the label of the page on which its heading is printed. */
    @Test
    void theContentsNameThePagesOfTheirHeadings() throws IOException {
        List<String> wrong = new ArrayList<>();
        String[] labels = labels();
        int seen = 0;
        for (String title :
                List.of("Inleiding", "Aanleiding", "Vraag", "Geld", "Werkwijze", "Bronnen", "Alle bronnen")) {
            PrintedLine entry = lines.stream()
                    .filter(line -> line.text().equals(title) && labels[line.page() - 1].matches("[ivx]+"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(title));
            String folio = lines.stream()
                    .filter(line -> line.page() == entry.page()
                            && Math.abs(line.y() - entry.y()) < 0.5
                            && line.text().matches("[0-9]+"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .text();
            int heading = lines.stream()
                    .filter(line -> line.text().endsWith("\u2002" + title) && line.size() > 8)
                    .mapToInt(PrintedLine::page)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(title));
            seen++;
            if (!labels[heading - 1].equals(folio)) {
                wrong.add(title + ": " + folio + ", and it is on " + labels[heading - 1]);
            }
        }
        assertEquals(7, seen);
        assertEquals(List.of(), wrong);
    }

    /** The number at the bottom of a page is its page label. */
    @Test
    void thePrintedNumbersAreThoseThatAReaderShows() throws IOException {
        String[] labels = labels();
        assertEquals(List.of("i", "ii", "iii", "1"), Arrays.asList(labels).subList(0, 4));
        for (int page = 2; page <= labels.length; page++) {
            int number = page;
            String foot = lines.stream()
                    .filter(line -> line.page() == number)
                    .reduce((first, last) -> last.y() > first.y() ? last : first)
                    .orElseThrow()
                    .text();
            assertEquals(labels[page - 1], foot);
        }
    }

    @Test
    void aReferenceSaysNumberAndPage() throws IOException {
        String text = text();
        assertTrue(text.contains("Zie paragraaf 2.1 (pagina "), text);
        assertTrue(text.contains("figuur 1 (pagina "), text);
        assertTrue(text.contains("tabel 1 (pagina "), text);
        assertTrue(text.contains(") laat het zien, o.a. paragraaf 1.1 (pagina "), text);
        assertTrue(text.contains("Zo is dat. Tabel 1 (pagina "), text);
        assertTrue(text.contains("de bronnen (pagina "), text);
        assertTrue(text.contains("Tabel A.1. Nog eens"), text);
    }

    @Test
    void theBookmarksAreTheContents() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            titles(document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
            assertEquals(
                    List.of(
                            "1 Inleiding",
                            "-1.1 Aanleiding",
                            "--1.1.1 Vraag",
                            "2 Geld",
                            "-2.1 Werkwijze",
                            "Bijlage A Bronnen",
                            "-A.1 Alle bronnen"),
                    bookmarks);
        }
    }

    /** Also by the real validator. */
    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void itBreaksNoRule(ValidationProfile standard) throws Exception {
        assertEquals(List.of(), standard.broken(pdf));
    }

    @Test
    void aListenerHearsContentsAndChapters() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Golden.assertSame("rapport.tags.txt", TagText.of(document));
        }
    }

    private static String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TagText.of(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("\""))
                    .map(line -> line.substring(1, line.length() - 1))
                    .collect(Collectors.joining())
                    .replace('\u00a0', ' ');
        }
    }

    private static String[] labels() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        }
    }

    private static void titles(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles(item, indent + "-", titles);
        }
    }
}
