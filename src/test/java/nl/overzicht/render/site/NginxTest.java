package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.site.page.Browser;
import nl.overzicht.report.SiteMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The site behind a real nginx with the configuration of the build: headers, types, 404, and nothing else is served. */
@Tag("slow")
class NginxTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "X-Robots-Tag", "noindex");

    @AutoClose
    private static Nginx nginx;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        nginx = Nginx.serving(DefaultReport.output());
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/index.html, text/html; charset=utf-8",
        "/gebieden/arnhem-oost.html, text/html; charset=utf-8",
        "/assets/overzicht.css, text/css; charset=utf-8",
        "/assets/tabellen.js, text/javascript; charset=utf-8",
        "/kamerbrief.pdf, application/pdf",
        "/data/statements.csv, text/csv; charset=utf-8",
        "/data/statements.json, application/json; charset=utf-8",
        "/data/catalogus.jsonld, application/ld+json; charset=utf-8"
    })
    void typesAndHeaders(String path, String type) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = nginx.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertHeaders(answer);
        assertEquals(
                path.startsWith("/assets/") ? "max-age=3600, must-revalidate" : "max-age=300, must-revalidate",
                answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                path.startsWith("/data/"),
                answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/niets",
                "/_headers",
                "/404.html/x",
                "/gebieden/",
                "/gebieden",
                "/.git/config",
                "/../manifest.json",
                "/%2e%2e/manifest.json",
                "/manifest.json",
                "/hosting/nginx.conf",
                "/index.html%00.css"
            })
    void nothingElseIsServed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = nginx.get(path);
        assertTrue(List.of(400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        if (answer.statusCode() == 404) {
            assertHeaders(answer);
            assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("Deze pagina is er niet"));
        }
    }

    @ParameterizedTest
    @CsvSource({"kamerbrief.pdf, application/pdf, false", "data/facts.csv, text/csv; charset=utf-8, true"})
    void anEditionIsServedForEver(String file, String type, boolean open) throws IOException, InterruptedException {
        try (Nginx archive = Nginx.serving(CoastEditions.output())) {
            HttpResponse<byte[]> answer = archive.get("/edities/" + CoastEditions.FIRST + "/" + file);
            assertEquals(200, answer.statusCode());
            assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals(
                    "max-age=31536000, immutable",
                    answer.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(
                    open,
                    answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
            for (String none : List.of("", "edition.json", "manifest.json", "content/report.yaml")) {
                assertEquals(
                        404,
                        archive.get("/edities/" + CoastEditions.FIRST + "/" + none)
                                .statusCode());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void forReadingOnly(String method) throws IOException, InterruptedException {
        assertEquals(405, nginx.ask(method, "/index.html").statusCode());
    }

    static Stream<String> pages() {
        return SiteMap.addresses(DefaultReport.load().content()).stream()
                .filter(page -> !page.contains("/") && !page.equals(SiteMap.NOT_FOUND));
    }

    /** The policy blocks nothing that a page needs. */
    @Test
    void everyPageWorksUnderThePolicy() {
        ChromeDriver browser = Browser.open();
        try {
            for (String page : pages().toList()) {
                browser.get(nginx.address("/" + page));
                assertEquals(
                        List.of(), browser.manage().logs().get(LogType.BROWSER).getAll(), page);
                assertFalse(browser.executeScript("return getComputedStyle(document.querySelector('h1')).color")
                        .equals("rgb(0, 0, 0)"));
            }
        } finally {
            browser.quit();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreServedAsTheyWereBuilt(String page) throws IOException, InterruptedException {
        assertArrayEquals(
                DefaultReport.read("site/" + page), nginx.get("/" + page).body());
    }

    private static void assertHeaders(HttpResponse<byte[]> answer) {
        ALWAYS.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), name));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(answer.headers().firstValue("Permissions-Policy").isPresent());
        assertEquals("nginx", answer.headers().firstValue("Server").orElse("nginx"));
    }
}
