package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** Each type of page in the full matrix: three widths, in light, dark and forced colours; our own dress and a theme's. */
@Tag("slow")
class PageTypesTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    static Stream<Arguments> matrix() {
        Stream<Arguments> ours = Stream.concat(fixed(), Stream.of("gebieden/arnhem-oost.html", "stromen/woontop.html"))
                .flatMap(page -> looks(DefaultReport.output(), page));
        Stream<Arguments> themed = Stream.of(
                        "index.html",
                        "gebieden.html",
                        "gebieden/amberbay.html",
                        "stromen/dunes.html",
                        "jaren.html",
                        "toegankelijkheid.html")
                .flatMap(page -> looks(CoastReport.output(), page));
        Stream<Arguments> history = Stream.of("edities.html", "veranderd.html", "brief.html")
                .flatMap(page -> looks(CoastEditions.output(), page));
        return Stream.of(ours, themed, history).flatMap(all -> all);
    }

    private static Stream<String> fixed() {
        return SiteMap.addresses(DefaultReport.load().content()).stream().filter(page -> !page.contains("/"));
    }

    private static Stream<Arguments> looks(Path output, String page) {
        return Stream.of("light", "dark", "forced")
                .flatMap(look -> Stream.of(320, 768, 1280).map(width -> Arguments.of(output, page, look, width)));
    }

    @ParameterizedTest(name = "{1} {2} {3}")
    @MethodSource("matrix")
    void page(Path output, String page, String look, int width) {
        emulate(look, width);
        browser.get(output.resolve("site").resolve(page).toUri().toString());
        Results results = new AxeBuilder().withTags(RULES).analyze(browser);
        assertEquals(
                List.of(),
                results.getViolations().stream().map(Rule::getDescription).toList(),
                () -> results.getViolations().toString());
        assertEquals(
                true,
                browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"),
                "scrolls sideways");
        assertTrue(seen(look), "the browser does not look so");
    }

    private static void emulate(String look, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        look.equals("light") ? "light" : "dark"),
                                Map.of("name", "forced-colors", "value", look.equals("forced") ? "active" : "none"))));
    }

    private static boolean seen(String look) {
        String query = switch (look) {
            case "light" -> "(prefers-color-scheme: light)";
            case "dark" -> "(prefers-color-scheme: dark) and (forced-colors: none)";
            default -> "(forced-colors: active)";
        };
        return Boolean.TRUE.equals(browser.executeScript("return matchMedia(arguments[0]).matches", query));
    }
}
