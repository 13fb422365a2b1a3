package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress report on the site: a page for each chapter, with the numbers of the PDF. */
@Tag("slow")
class ChapterPagesTest {

    private static final String TEXT = """
        # Inleiding

        Zie [zie](#werkwijze), [zie](#figuur-timeline) en [de bronnen](#bijlage-bronnen).[^a]

        # Geld

        ## Werkwijze

        Tekst.[^b]

        ${figure.timeline}

        # Bijlage: Bronnen

        Tekst.

        [^a]: Eerste noot.
        [^b]: Tweede noot.
        """;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("report.md"), TEXT);
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @Test
    void aReferenceLeadsToThePageOfItsChapter() throws IOException {
        assertEquals(
                List.of(
                        "paragraaf 2.1 -> rapport-geld.html#werkwijze",
                        "figuur 1 -> rapport-geld.html#figuur-timeline",
                        "de bronnen -> rapport-bijlage-bronnen.html"),
                page("rapport-inleiding").select("article.chapter p a[href^=rapport-]").stream()
                        .map(link -> link.text() + " -> " + link.attr("href"))
                        .toList());
        assertTrue(page("rapport-geld").getElementById("figuur-timeline").text().startsWith("Figuur 1. "));
    }

    @Test
    void aChapterHasItsNumberItsNeighboursAndItsNotes() throws IOException {
        Document page = page("rapport-geld");
        assertEquals("2 Geld", page.select("h1").text());
        assertEquals("2.1 Werkwijze", page.getElementById("werkwijze").text().replace('\u2002', ' '));
        assertEquals("rapport-inleiding.html", page.select("a[rel=prev]").attr("href"));
        assertEquals("rapport-bijlage-bronnen.html", page.select("a[rel=next]").attr("href"));
        Element note = page.getElementById("noot-2");
        assertTrue(note.text().startsWith("Tweede noot."), note.text());
        assertEquals("2", page.select("ol.notes").attr("start"));
    }

    @Test
    void theContentsLeadToChaptersAndToThePdf() throws IOException {
        Document page = page("rapport");
        assertEquals(
                List.of("1 Inleiding", "2 Geld", "2.1 Werkwijze", "Bijlage A Bronnen"),
                page.select("main nav a").eachText());
        assertTrue(page.select("main a[href=rapport.pdf]").text().matches(".*\\(PDF, [0-9]+ pagina’s, [0-9]+ kB\\)"));
        assertTrue(Files.exists(site.resolve("rapport.pdf")));
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name + ".html")));
    }
}
