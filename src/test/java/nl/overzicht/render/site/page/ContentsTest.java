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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contents of a page are its headings: those of its template, in their order. */
class ContentsTest {

    private static final String HEADINGS = "main h2.utrecht-heading-2:not(#over-deze-pagina)";

    static Stream<Path> sites() {
        return Stream.of(DefaultReport.output(), CoastEditions.output()).map(output -> output.resolve("site"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theContentsOfAPageListItsHeadings(Path site) throws IOException {
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
