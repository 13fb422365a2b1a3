package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contents of a page are its headings: those of its template, in their order. */
class ContentsTest {

    private static final String HEADINGS = "main h2.utrecht-heading-2:not(#over-deze-pagina)";

    @Test
    void theContentsOfAPageListItsHeadings() throws IOException {
        compare(DefaultReport.output().resolve("site"));
    }

    @Test
    @Tag("slow")
    void theSameWithEditions() throws IOException {
        compare(CoastEditions.output().resolve("site"));
    }

    private static void compare(Path site) throws IOException {
        int listed = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(file);
                List<String> contents = page.select("nav.contents a").eachAttr("href");
                if (!contents.isEmpty()) {
                    assertEquals(headings(page), contents, file::toString);
                    assertEquals(
                            page.select("nav.contents a").eachText(),
                            page.select(HEADINGS).eachText(),
                            file::toString);
                    listed++;
                }
            }
        }
        assertTrue(listed > 5, "few pages have contents");
    }

    private static List<String> headings(Document page) {
        return page.select(HEADINGS).eachAttr("id").stream().map(id -> "#" + id).toList();
    }
}
