package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import nl.overzicht.report.SiteMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a site with three editions, one of which is an erratum. */
@Tag("slow")
class EditionPagesTest {

    private static final Path SITE = CoastEditions.output().resolve("site");

    @ParameterizedTest
    @ValueSource(strings = {"edities.html", "veranderd.html", "brief.html", "stromen/dunes.html"})
    void isValid(String page) throws Exception {
        assertEquals(List.of(), HtmlStandardTest.findWrong(Files.readString(SITE.resolve(page))));
    }

    @Test
    void anEditionIsComparedWithTheOneBefore() throws IOException {
        Element section = section("sinds-" + CoastEditions.FIRST + "-" + CoastEditions.SECOND);
        assertEquals(
                "Edition of 1 April 2027, compared with that of 15 October 2026", plain(section.selectFirst("h2")));
        List<String> rows =
                section.select("tbody tr").stream().map(EditionPagesTest::plain).toList();
        assertTrue(
                rows.contains(
                        "Dunes: Amount (agreed) dunes.agreed number about \u20ac300 million about \u20ac280 million"
                                + " about \u2212\u20ac20 million (computed)"),
                rows::toString);
        assertTrue(
                rows.contains("Harbours: Amount (granted) harbours.report new more than \u20ac12 million"),
                rows::toString);
        assertTrue(rows.contains("CP: Areas areas-in-accord removed 60 areas"), rows::toString);
        assertTrue(
                rows.contains("The House receives an overview each year. overview status open fulfilled"),
                rows::toString);
        assertTrue(plain(section).contains("Removed: What is unknown is not filled in."), () -> plain(section));
        assertTrue(plain(section).contains("New: Harbours are being rebuilt."), () -> plain(section));
    }

    @Test
    void anErratumIsComparedWithWhatItCorrects() throws IOException {
        Element section = section("sinds-" + CoastEditions.SECOND + "-" + CoastEditions.ERRATUM);
        List<String> rows =
                section.select("tbody tr").stream().map(EditionPagesTest::plain).toList();
        assertEquals(
                List.of(
                        "Dunes: Amount (paid) dunes.paid number \u20ac210 million \u20ac120 million \u2212\u20ac90 million (computed)",
                        "Dunes: Amount (paid) dunes.paid words of the source \u20ac210 million \u20ac120 million"),
                rows);
    }

    @Test
    void theFirstEditionIsComparedWithNothing() throws IOException {
        assertEquals(
                2,
                page("veranderd.html")
                        .select("main section[aria-labelledby^=sinds-]")
                        .size());
    }

    @Test
    void theLetterOnTheSiteShowsWhatChanged() throws IOException {
        Element table = page("brief.html").getElementById("tabel-veranderd").closest("table");
        assertEquals("Changed since the overview of 1 April 2027", plain(table.selectFirst("caption")));
        assertEquals(1, table.select("tbody tr").size(), "without what is minor");
    }

    @Test
    void theyAreAmongThePagesAndInTheFooterOfEachOne() throws IOException {
        Set<String> pages =
                SiteMap.addresses(DefaultReport.load(CoastEditions.content()).content());
        for (String name : List.of("edities.html", "veranderd.html")) {
            assertTrue(pages.contains(name), name);
            for (String page : pages) {
                String link = "footer a[href=" + (page.contains("/") ? "../" : "") + name + "]";
                assertFalse(page(page).select(link).isEmpty(), () -> page + " lacks " + link);
            }
        }
    }

    private static Element section(String id) throws IOException {
        return page("veranderd.html").getElementById(id).parent();
    }

    private static Document page(String address) throws IOException {
        return Jsoup.parse(SITE.resolve(address).toFile());
    }

    private static String plain(Element element) {
        return element.text().replace('\u00a0', ' ');
    }
}
