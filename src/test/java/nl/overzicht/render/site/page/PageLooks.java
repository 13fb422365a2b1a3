package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.openqa.selenium.chrome.ChromeDriver;

/** Two browsers that check pages at the same time, and their checks. */
final class PageLooks implements AutoCloseable {

    private static final int BROWSERS = 2;
    private static final String AXE = read("/axe.min.js");
    private static final Map<String, Object> ALL_RULES = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    /** The rules of axe about colours; the result of other rules is the same in each colour scheme. */
    private static final Map<String, Object> COLOUR_RULES =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private final ExecutorService threads = Executors.newFixedThreadPool(BROWSERS);
    private final BlockingQueue<ChromeDriver> free = new LinkedBlockingQueue<>();

    private PageLooks() {}

    /** Opens the browsers, or skips the test as {@link Browser} does. */
    static PageLooks open() {
        PageLooks looks = new PageLooks();
        for (int i = 0; i < BROWSERS; i++) {
            looks.free.add(Browser.open());
        }
        return looks;
    }

    /** A test for each page, under its own name. Pages are checked as browsers become free, not when their test runs. */
    Stream<DynamicTest> nothingIsWrong(List<Path> pages, BiFunction<ChromeDriver, Path, List<String>> wrong) {
        Map<Path, Future<List<String>>> found = new LinkedHashMap<>();
        pages.forEach(page -> found.put(page, at(browser -> wrong.apply(browser, page))));
        return pages.stream()
                .map(page -> dynamicTest(
                        page.toString(),
                        () -> assertEquals(List.of(), found.get(page).get())));
    }

    private <T> Future<T> at(Function<ChromeDriver, T> look) {
        return threads.submit(() -> {
            ChromeDriver browser = free.take();
            try {
                return look.apply(browser);
            } finally {
                free.add(browser);
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
        free.forEach(ChromeDriver::quit);
    }

    /** Sets the width in CSS pixels and the colours: light, dark or forced. */
    static void emulate(ChromeDriver browser, int width, String colours) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                feature("prefers-color-scheme", colours.equals("light") ? "light" : "dark"),
                                feature("forced-colors", colours.equals("forced") ? "active" : "none"))));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    /** The violations that axe finds on the current page; a message when it checked almost nothing. */
    static List<?> violations(ChromeDriver browser) {
        return violations(browser, ALL_RULES, 10);
    }

    /** The violations of the rules about colours only. */
    static List<?> colourViolations(ChromeDriver browser) {
        return violations(browser, COLOUR_RULES, 0);
    }

    private static List<?> violations(ChromeDriver browser, Map<String, Object> rules, int tooFew) {
        browser.executeScript("if (!window.axe) { " + AXE + " }");
        return (List<?>) browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: arguments[0], resultTypes: ["violations"] }).then((found) => done(
                  found.passes.length > arguments[1]
                    ? found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html).join(" | "))
                    : ["axe looked at almost nothing"]), (error) => done([String(error)]));
                """, rules, tooFew);
    }

    static boolean scrollsSideways(ChromeDriver browser) {
        return !Boolean.TRUE.equals(
                browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"));
    }

    private static String read(String resource) {
        try (InputStream in = PageLooks.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
