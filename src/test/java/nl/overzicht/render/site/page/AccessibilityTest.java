package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Each page in a real browser, wide and narrow: axe finds nothing, nothing scrolls sideways, nothing is missing. */
@Tag("slow")
class AccessibilityTest {

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

    static Stream<Arguments> pagesAndWidths() {
        return SiteMap.addresses(DefaultReport.load().content()).stream()
                .flatMap(page -> Stream.of(1280, 320).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndWidths")
    void page(String page, int width) {
        look(page, width);
    }

    private static void look(String page, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        // Drained: axe asked for the style sheet of the page before, and was refused on a file.
        browser.manage().logs().get(LogType.BROWSER);
        browser.get(DefaultReport.output().resolve("site").resolve(page).toUri().toString());
        assertEquals((long) width, browser.executeScript("return window.innerWidth"));
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
        Results results = new AxeBuilder().withTags(RULES).analyze(browser);
        assertEquals(
                List.of(),
                results.getViolations().stream().map(Rule::getDescription).toList(),
                () -> results.getViolations().toString());
        assertTrue(results.getPasses().size() > 10, "axe looked at almost nothing");
        assertEquals(
                true,
                browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"),
                "scrolls sideways");
    }
}
