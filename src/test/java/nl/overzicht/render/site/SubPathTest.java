package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.site.page.Browser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A site below a path of a server that has other content too: behind a real nginx, in a real browser. */
@Tag("slow")
class SubPathTest {

    private static final String SITE = """
            site:
              url: https://www.voorbeeld.nl/over/voortgang
              base: /over/voortgang/
              footer: |
                Een site van het programma: ${total.granted}. Zie [de methode](methode.html).
              links:
                - {name: Privacy, url: privacy.html}
                - {name: Contact, url: "mailto:info@voorbeeld.nl"}
              navigation:
                - {page: werkwijze, name: Zo werken wij}
            """;

    @TempDir
    static Path folder;

    private static Path output;

    @AutoClose
    private static Nginx nginx;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Path report = content.resolve("report.yaml");
        Files.writeString(report, Files.readString(report) + SITE);
        Files.writeString(content.resolve("pages/privacy.md"), "Wij bewaren niets.\n");
        Files.writeString(content.resolve("pages/werkwijze.md"), "Het programma kiest.\n");
        Files.createDirectories(content.resolve("theme"));
        Files.copy(
                Path.of("src/test/resources/findings/NAV-6-card/theme/card.png"), content.resolve("theme/favicon.png"));
        output = DefaultReport.build(content, folder.resolve("output"));
        Path root = Files.createDirectories(folder.resolve("www/over"));
        Files.createSymbolicLink(
                root.resolve("voortgang"), output.resolve("site").toAbsolutePath());
        Files.writeString(folder.resolve("www/anders.html"), "Een andere site.");
        nginx = Nginx.serving(output, folder.resolve("www"));
    }

    @ParameterizedTest
    @CsvSource({
        "/over/voortgang/, text/html; charset=utf-8, 'max-age=300, must-revalidate'",
        "/over/voortgang/gebieden/arnhem-oost.html, text/html; charset=utf-8, 'max-age=300, must-revalidate'",
        "/over/voortgang/assets/overzicht.css, text/css; charset=utf-8, 'max-age=3600, must-revalidate'",
        "/over/voortgang/kamerbrief.pdf, application/pdf, 'max-age=300, must-revalidate'",
        "/over/voortgang/data/facts.csv, text/csv; charset=utf-8, 'max-age=300, must-revalidate'"
    })
    void isServedWithItsHeaders(String path, String type, String cache) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = nginx.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals(cache, header(answer, "Cache-Control"));
        assertEquals("noindex", header(answer, "X-Robots-Tag"));
        assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals(path.contains("/data/") ? "*" : "", header(answer, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"niets", "gebieden/niets.html", "gebieden/", "_headers", ".git/config", "404.html/x"})
    void whatIsNotThereHasThePageThatSaysSo(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = nginx.get("/over/voortgang/" + path);
        assertEquals(404, answer.statusCode());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("Deze pagina is er niet"));
        assertTrue(header(answer, "Content-Security-Policy").contains("default-src 'none'"));
    }

    @Test
    void theRestOfTheServerIsLeftAlone() throws IOException, InterruptedException {
        HttpResponse<byte[]> other = nginx.get("/anders.html");
        assertEquals(200, other.statusCode());
        assertEquals("", header(other, "Content-Security-Policy"));
        assertEquals("", header(other, "Cache-Control"));
        assertEquals(405, nginx.ask("POST", "/over/voortgang/index.html").statusCode());
        assertEquals(301, nginx.get("/over/voortgang").statusCode());
        assertEquals("/over/voortgang/", header(nginx.get("/over/voortgang"), "Location"));
        assertFalse(new String(nginx.get("/niets").body(), StandardCharsets.UTF_8).contains("Deze pagina is er niet"));
    }

    @Test
    void everyLinkOfAPageInTheBrowserIsThere() throws IOException, InterruptedException {
        ChromeDriver browser = Browser.open();
        try {
            for (String page :
                    List.of("", "gebieden/arnhem-oost.html", "werkwijze.html", "zoeken.html", "a/b/niets.html")) {
                browser.get(nginx.address("/over/voortgang/" + page));
                List<String> wrong = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(Object::toString)
                        .filter(line -> !line.contains("niets.html"))
                        .toList();
                assertEquals(List.of(), wrong, page);
                for (Object link : (List<?>) browser.executeScript(
                        "return [...document.querySelectorAll('a[href], link[href], script[src]')].map(e => e.href || e.src)"
                                + ".filter(a => a.startsWith('http://127.')).map(a => new URL(a).pathname)"
                                + ".filter((a, i, all) => all.indexOf(a) == i).slice(0, 60)")) {
                    if (!link.toString().contains("niets.html")) {
                        assertEquals(200, nginx.get(link.toString()).statusCode(), page + " " + link);
                    }
                }
            }
        } finally {
            browser.quit();
        }
    }

    @Test
    void eachAddressOfTheSitemapIsServed() throws IOException, InterruptedException {
        String server = "https://www.voorbeeld.nl";
        List<String> addresses = Pattern.compile("<loc>([^<]*)</loc>")
                .matcher(Files.readString(output.resolve("site/sitemap.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(addresses.size() > 30, addresses::toString);
        for (String address : addresses) {
            assertTrue(address.startsWith(server + "/over/voortgang/"), address);
            assertEquals(200, nginx.get(address.substring(server.length())).statusCode(), address);
        }
    }

    @Test
    void thePictureOfTheTabIsThatOfTheTheme() throws IOException, InterruptedException {
        String page = Files.readString(output.resolve("site/gebieden/arnhem-oost.html"));
        Matcher icon = Pattern.compile("<link rel=\"icon\" type=\"image/png\" href=\"\\.\\./([^\"]+)\">")
                .matcher(page);
        assertTrue(icon.find(), page.substring(0, page.indexOf("</head>")));
        HttpResponse<byte[]> answer = nginx.get("/over/voortgang/" + icon.group(1));
        assertEquals(200, answer.statusCode());
        assertEquals("image/png", header(answer, "Content-Type"));
    }

    @Test
    void otherServersReadTheSamePath() throws IOException {
        String headers = Files.readString(output.resolve("site/_headers"));
        assertEquals(
                List.of(
                        "/over/voortgang/*",
                        "/over/voortgang/assets/*",
                        "/over/voortgang/data/*",
                        "/over/voortgang/edities/*",
                        "/over/voortgang/edities/:id/data/*"),
                headers.lines().filter(line -> !line.startsWith(" ")).toList());
    }

    @Test
    void pagesOfTheAuthorAreWhereTheSettingsSay() throws IOException {
        String page = Files.readString(output.resolve("site/gebieden/arnhem-oost.html"));
        String head = page.substring(page.indexOf("<header"), page.indexOf("</header>"));
        String foot = page.substring(page.indexOf("<footer"));
        assertTrue(head.contains("href=\"../werkwijze.html\">Zo werken wij</a>"), head);
        assertFalse(foot.contains("werkwijze.html"), foot);
        assertTrue(foot.contains("href=\"../privacy.html\">Privacy</a>"), foot);
        assertTrue(foot.contains("href=\"mailto:info@voorbeeld.nl\">Contact</a>"), foot);
        assertTrue(foot.contains("href=\"../methode.html\""), foot);
        assertTrue(foot.contains("href=\"../herkomst.html#total.granted\""), foot);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
