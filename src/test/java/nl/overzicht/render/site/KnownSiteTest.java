package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.report.SiteMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has once its address is known: canonical addresses, a sitemap, cards and a feed of editions. */
@Tag("slow")
class KnownSiteTest {

    private static final String BASE = "https://example.org/coast/";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CoastEditions.content(), content);
        CoastEditions.change(
                content,
                "report.yaml",
                "site:\n",
                "site:\n  url: https://example.org/coast\n  card:\n    file: card.png\n    alt: Waves & dikes\n");
        ImageIO.write(
                new BufferedImage(1200, 630, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                content.resolve("theme/card.png").toFile());
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    /** Read by a third-party feed reader. */
    @Test
    void editionsAreAFeed() throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new XmlReader(site.resolve("edities.atom").toFile()));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Ministry of Examples", feed.getAuthors().get(0).getName());
        assertEquals(
                Instant.parse(CoastEditions.ERRATUM + "T00:00:00Z"),
                feed.getPublishedDate().toInstant());
        List<String> ids = feed.getEntries().stream().map(SyndEntry::getUri).toList();
        assertEquals(
                List.of(letter(CoastEditions.ERRATUM), letter(CoastEditions.SECOND), letter(CoastEditions.FIRST)), ids);
        SyndEntry erratum = feed.getEntries().get(0);
        String summary = erratum.getDescription().getValue().replace('\u00a0', ' ');
        assertTrue(summary.startsWith("Corrects a mistake in the edition of 1 April 2027: "), summary);
        assertEquals(BASE + "edities.html#editie-" + CoastEditions.ERRATUM, erratum.getLink());
        Path pdf = site.resolve("edities/" + CoastEditions.ERRATUM + "/kamerbrief.pdf");
        assertEquals(Files.size(pdf), erratum.getEnclosures().get(0).getLength());
        assertEquals("application/pdf", erratum.getEnclosures().get(0).getType());
    }

    @Test
    void everyPageLeadsToTheFeed() throws IOException {
        for (String page : pages()) {
            String root = page.equals(SiteMap.NOT_FOUND) ? BASE : page.contains("/") ? "../" : "";
            assertEquals(
                    root + "edities.atom",
                    page(page).select("link[type=application/atom+xml]").attr("href"),
                    page);
        }
    }

    @Test
    void aPageThatIsSharedHasACard() throws IOException {
        Document page = page("stromen/dunes.html");
        assertEquals(BASE + "stromen/dunes.html", property(page, "og:url"));
        assertEquals(page.select("link[rel=canonical]").attr("href"), property(page, "og:url"));
        assertEquals(page.selectFirst("h1").text(), property(page, "og:title"));
        assertEquals(page.select("meta[name=description]").attr("content"), property(page, "og:description"));
        assertEquals("en_GB", property(page, "og:locale"));
        assertEquals(BASE + "assets/theme/card.png", property(page, "og:image"));
        assertEquals("Waves & dikes", property(page, "og:image:alt"));
        assertTrue(Files.exists(site.resolve("assets/theme/card.png")));
    }

    @Test
    void theSitemapNamesEveryPageOnce() throws IOException {
        Document map =
                Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser());
        List<String> addresses = map.select("loc").eachText();
        assertEquals(addresses.stream().distinct().toList(), addresses);
        Set<String> expected = new TreeSet<>(pages().stream()
                .filter(page -> !page.equals(SiteMap.NOT_FOUND))
                .map(page -> BASE + page)
                .toList());
        assertEquals(expected, new TreeSet<>(addresses));
    }

    private static Set<String> pages() {
        return SiteMap.addresses(DefaultReport.load(CoastEditions.content()).content());
    }

    private static String letter(String edition) {
        return BASE + "edities/" + edition + "/kamerbrief.pdf";
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
