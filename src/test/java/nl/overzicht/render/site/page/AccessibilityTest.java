package nl.overzicht.render.site.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.report.SiteMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * Every page of both programmes in a real browser: axe finds nothing, nothing scrolls sideways on a phone, nothing is
 * missing, and the console is empty. The pages of {@link PageTypesTest} are checked by axe there. Of the pages of areas,
 * which have one template, axe checks one in six, and in the profile full each.
 */
@Tag("slow")
@Tag("long")
class AccessibilityTest {

    private static final int ONE_IN = 6;

    @AutoClose
    private static PageLooks looks;

    @BeforeAll
    static void open() {
        looks = PageLooks.open();
    }

    private static Stream<Path> pages() {
        return Stream.concat(
                SiteMap.addresses(DefaultReport.load().content()).stream()
                        .map(DefaultReport.output().resolve("site")::resolve),
                SiteMap.addresses(DefaultReport.load(CoastReport.CONTENT).content()).stream()
                        .map(CoastReport.output().resolve("site")::resolve));
    }

    @TestFactory
    Stream<DynamicTest> everyPage() {
        List<Path> alike = pages().filter(AccessibilityTest::isOfAnArea).toList();
        Set<Path> sample = IntStream.range(0, alike.size())
                .filter(index -> index % ONE_IN == 0)
                .mapToObj(alike::get)
                .collect(Collectors.toSet());
        return everyPage(page -> !isOfAnArea(page) || sample.contains(page));
    }

    private static boolean isOfAnArea(Path page) {
        return page.getParent().endsWith("gebieden");
    }

    @Tag("full")
    @TestFactory
    Stream<DynamicTest> everyPageByAxe() {
        return everyPage(page -> true);
    }

    private static Stream<DynamicTest> everyPage(Predicate<Path> byAxe) {
        Set<Path> elsewhere = PageTypesTest.pages().collect(Collectors.toSet());
        return looks.nothingIsWrong(
                pages().toList(),
                (browser, page) -> findWrong(browser, page, !elsewhere.contains(page) && byAxe.test(page)));
    }

    private static List<String> findWrong(ChromeDriver browser, Path page, boolean axe) {
        List<String> wrong = new ArrayList<>();
        PageLooks.emulate(browser, 320, "light");
        // Cleared: axe requested the style sheet of the previous page, which is refused for a file.
        browser.manage().logs().get(LogType.BROWSER);
        browser.get(page.toUri().toString());
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .forEach(wrong::add);
        if (PageLooks.scrollsSideways(browser)) {
            wrong.add("scrolls sideways");
        }
        if (axe) {
            PageLooks.emulate(browser, 1280, "light");
            PageLooks.violations(browser).forEach(violation -> wrong.add(violation.toString()));
        }
        return wrong;
    }
}
