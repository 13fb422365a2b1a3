package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.site.origin.NumberLinks;
import nl.overzicht.report.SiteMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every page of the site. */
@Tag("slow")
class SiteTest {

    private static final Path ROOT = DefaultReport.output().resolve("site");

    static Stream<String> pages() {
        return SiteMap.addresses(DefaultReport.load().content()).stream();
    }

    @Test
    void theFilesOfTheSiteAreItsAddressesAndItsAssets() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            Set<String> found = new HashSet<>(files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString())
                    .toList());
            Set<String> expected = new HashSet<>(pages().toList());
            expected.addAll(List.of(
                    "assets/overzicht.css",
                    "_headers",
                    "assets/icoon.svg",
                    "assets/tabellen.js",
                    "assets/lunr.js",
                    "assets/zoekindex.js",
                    "assets/zoeken.js",
                    "kamerbrief.pdf",
                    "rapport.pdf",
                    "data/catalogus.jsonld"));
            Elements chapters = parse("rapport.html").select("a[href^=rapport-]:not([href*=#])");
            expected.addAll(chapters.eachAttr("href"));
            List.of("woontop", "kansrijke-wijk", "pmg", "coalitie")
                    .forEach(stream -> expected.add("factsheets/stroom-" + stream + ".pdf"));
            List.of("timeline", "per-jaar", "dekking")
                    .forEach(figure ->
                            List.of(".csv", ".svg").forEach(type -> expected.add("data/figuren/" + figure + type)));
            List.of("statements", "facts", "sums", "streams", "areas")
                    .forEach(table -> List.of(".csv", ".json", ".schema.json")
                            .forEach(type -> expected.add("data/" + table + type)));
            assertEquals(expected, found);
        }
        assertArrayEquals(DefaultReport.letter(), DefaultReport.read("site/kamerbrief.pdf"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void frame(String page) throws IOException {
        Document html = parse(page);
        assertAll(
                () -> assertEquals("nl", html.selectFirst("html").attr("lang")),
                () -> assertEquals(1, html.select("h1").size(), "h1"),
                () -> assertFalse(html.title().isBlank()),
                () -> assertFalse(
                        html.select("meta[name=description]").attr("content").isBlank()),
                () -> assertEquals("noindex", html.select("meta[name=robots]").attr("content")),
                () -> assertEquals(
                        "Voorbeelddocument, geen officiële brief",
                        html.select("header .notice").text()),
                () -> assertEquals("#inhoud", html.body().child(0).attr("href"), "skip link first"),
                () -> assertEquals(1, html.select("main#inhoud").size()),
                () -> assertEquals(
                        page.equals(SiteMap.HOME) ? 0 : 1,
                        html.select("nav ol [aria-current=page]").size()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyOurOwnScriptNoInlineStyleNoOtherHost(String page) throws IOException {
        Document html = parse(page);
        assertAll(
                () -> assertEquals(0, html.select("iframe, object, embed, base").size()),
                () -> assertEquals(
                        List.of("zoeken.html get"),
                        html.select("form").stream()
                                .map(element ->
                                        element.attr("action").replace("../", "") + " " + element.attr("method"))
                                .toList()),
                () -> assertEquals("", html.select("script").html().strip()),
                () -> assertEquals(
                        page.equals(SiteMap.SEARCH)
                                ? List.of(
                                        "assets/tabellen.js",
                                        "assets/lunr.js",
                                        "assets/zoekindex.js",
                                        "assets/zoeken.js")
                                : List.of("assets/tabellen.js"),
                        html.select("script").stream()
                                .map(element -> element.attr("src").replace("../", ""))
                                .toList()),
                () -> assertEquals(0, html.select("[style], style").size()),
                () -> assertEquals(
                        List.of(),
                        html.select("[src], link[href]").stream()
                                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                                .filter(address -> address.matches("(?i)[a-z]+:.*|//.*"))
                                .toList()),
                () -> assertTrue(html.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"))));
    }

    /** Links name files, so that the site works from disk and under any path; each target exists. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String page) throws IOException {
        Document html = parse(page);
        for (Element link : html.select("a[href]:not([href^=https://]), link[href]:not([href^=https://])")) {
            assertLeads(page, link.attr("href"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndHeadingsSkipNoLevel(String page) throws IOException {
        Document html = parse(page);
        Set<String> ids = new HashSet<>();
        html.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), () -> "twice: " + element.id()));
        int level = 1;
        for (Element heading : html.select("main h1, main h2, main h3, main h4")) {
            int next = heading.normalName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading::toString);
            level = next;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesHaveACaptionAndScopedHeads(String page) throws IOException {
        for (Element table : parse(page).select("table")) {
            assertFalse(table.select("caption").text().isBlank());
            assertFalse(table.select("thead th").isEmpty());
            assertTrue(table.select("thead th").stream()
                    .allMatch(head -> head.attr("scope").equals("col")));
            assertTrue(table.select("tbody th").stream()
                    .allMatch(head -> head.attr("scope").equals("row")));
        }
    }

    @Test
    void numbersLeadToTheirOriginButNotFromTheLetter() throws IOException {
        Document home = parse(SiteMap.HOME);
        assertTrue(home.select("a[href='herkomst.html#pmg.amount'] > data").size() >= 2);
        assertEquals(0, home.select("data:not(a > data)").size());
        assertTrue(parse(SiteMap.area("arnhem-oost"))
                        .select("a[href^='../herkomst.html#']:has(> data)")
                        .size()
                >= 4);
        Document letter = parse(SiteMap.LETTER);
        assertTrue(letter.select("data").size() > 10);
        assertEquals(0, letter.select("a:has(> data)").size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNumberLeadsToItsRows(String page) throws IOException {
        for (Element number : parse(page).select("main a:has(> data)")) {
            String[] origin = number.attr("href").split("#", 2);
            Path from = ROOT.resolve(page);
            String file = origin[0].isEmpty() ? from.getFileName().toString() : origin[0];
            Element row = Jsoup.parse(from.resolveSibling(file).toFile()).getElementById(origin[1]);
            assertTrue(row.text().endsWith(" geteld in de gegevens") || NumberLinks.hasRows(row), row::text);
        }
    }

    @Test
    void aComputedNumberSaysSoWhereItsRowsAre() throws IOException {
        Element row = parse(SiteMap.ORIGIN).getElementById("coalitie.amount.total");
        assertTrue(row.text().contains("(berekend)"), row::text);
        assertTrue(row.child(2).text().matches("19\\b.*"), row::text);
        assertTrue(row.text().contains("jaarlijks €135 miljoen gereserveerd"), row::text);
    }

    @Test
    void theLetterHasItsNotesAndTheirWaysBack() throws IOException {
        Document html = parse(SiteMap.LETTER);
        Elements back = html.select("[role=doc-endnotes] li [role=doc-backlink]");
        assertEquals(List.of(4, 4), List.of(html.select("[role=doc-noteref]").size(), back.size()));
    }

    private static void assertLeads(String page, String address) throws IOException {
        assertFalse(address.startsWith("/") || address.endsWith("/") || address.isEmpty(), address);
        String[] parts = address.split("#", 2);
        Path from = ROOT.resolve(page);
        Path to = parts[0].isEmpty() ? from : from.getParent().resolve(parts[0]).normalize();
        assertTrue(to.startsWith(ROOT) && Files.isRegularFile(to), () -> page + " -> " + address);
        if (parts.length == 2) {
            assertTrue(Jsoup.parse(to.toFile()).getElementById(parts[1]) != null, () -> page + " -> " + address);
        }
    }

    private static Document parse(String page) throws IOException {
        return Jsoup.parse(ROOT.resolve(page).toFile());
    }
}
