package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contents of a page are the headings of its template, in order. */
class ContentsTest {

    private static final String HEADINGS = "main h2[id]:not(#over-deze-pagina)";

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
                    List<Element> headings = headings(page, file);
                    assertEquals(texts(headings, heading -> "#" + heading.id()), contents, file::toString);
                    assertEquals(
                            page.select("nav.contents a").eachText(), texts(headings, Element::text), file::toString);
                    listed++;
                }
            }
        }
        assertTrue(listed > 5, "few pages have contents");
    }

    /** The headings of the page. The author's text on the page of the method has its own headings. */
    private static List<Element> headings(Document page, Path file) {
        Set<String> ofTemplate = Set.of("afbakening", "statussen", "precisie");
        return page.select(HEADINGS).stream()
                .filter(heading -> !file.endsWith("methode.html") || ofTemplate.contains(heading.id()))
                .toList();
    }

    private static List<String> texts(List<Element> headings, Function<Element, String> text) {
        return headings.stream().map(text).toList();
    }
}
