package nl.overzicht.render.site.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.TablesReport;
import nl.overzicht.report.SiteMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Each type of page in the full matrix: three widths; light, dark and forced colours; our own style and a theme. A width of
 * 320 pixels is also what a screen of 1280 pixels has at 400%.
 */
@Tag("slow")
class PageTypesTest {

    @AutoClose
    private static PageLooks looks;

    @BeforeAll
    static void open() {
        looks = PageLooks.open();
    }

    /** The pages of the matrix, by output. */
    static Stream<Path> pages() {
        Stream<String> ours = Stream.concat(
                SiteMap.addresses(DefaultReport.load().content()).stream().filter(page -> !page.contains("/")),
                Stream.of("gebieden/arnhem-oost.html", "stromen/woontop.html"));
        Stream<String> themed = Stream.of(
                "index.html",
                "gebieden.html",
                "gebieden/amberbay.html",
                "stromen/dunes.html",
                "jaren.html",
                "zoeken.html",
                "toegankelijkheid.html");
        Stream<String> history = Stream.of("edities.html", "veranderd.html", "brief.html");
        return Stream.of(
                        ours.map(DefaultReport.output().resolve("site")::resolve),
                        themed.map(CoastReport.output().resolve("site")::resolve),
                        history.map(CoastEditions.output().resolve("site")::resolve),
                        Stream.of(TablesReport.page()))
                .flatMap(pages -> pages);
    }

    /** All rules on a phone, in light colours: the part of the matrix for a short run. */
    @TestFactory
    Stream<DynamicTest> nothingIsFoundOnATelephone() {
        return looks.nothingIsWrong(pages().toList(), (browser, page) -> {
            PageLooks.emulate(browser, 320, "light");
            browser.get(page.toUri().toString());
            return PageLooks.violations(browser).stream().map(Object::toString).toList();
        });
    }

    /**
     * All rules on a phone and a screen; in other colours only the rules about colours, dark on a screen and forced on a
     * phone.
     */
    @TestFactory
    @Tag("long")
    Stream<DynamicTest> nothingIsFoundInAnyLook() {
        return looks.nothingIsWrong(pages().toList(), (browser, page) -> findWrong(browser, page, false));
    }

    @Tag("full")
    @TestFactory
    Stream<DynamicTest> nothingIsFoundByAnyRuleInAnyLook() {
        return looks.nothingIsWrong(pages().toList(), (browser, page) -> findWrong(browser, page, true));
    }

    private static List<String> findWrong(ChromeDriver browser, Path page, boolean byAllRules) {
        List<String> wrong = new ArrayList<>();
        browser.get(page.toUri().toString());
        for (String colours : List.of("light", "dark", "forced")) {
            for (int width : byAllRules ? List.of(320, 768, 1280) : List.of(320, 1280)) {
                PageLooks.emulate(browser, width, colours);
                String look = colours + " at " + width + ": ";
                if (byAllRules || colours.equals("light")) {
                    PageLooks.violations(browser).forEach(violation -> wrong.add(look + violation));
                } else if (width == (colours.equals("dark") ? 1280 : 320)) {
                    PageLooks.colourViolations(browser).forEach(violation -> wrong.add(look + violation));
                }
                if (PageLooks.scrollsSideways(browser)) {
                    wrong.add(look + "scrolls sideways");
                }
                if (!seen(browser, width, colours)) {
                    wrong.add(look + "the browser does not look so");
                }
            }
        }
        return wrong;
    }

    private static boolean seen(ChromeDriver browser, int width, String colours) {
        String query = switch (colours) {
            case "light" -> "(prefers-color-scheme: light) and (forced-colors: none)";
            case "dark" -> "(prefers-color-scheme: dark) and (forced-colors: none)";
            default -> "(forced-colors: active)";
        };
        return Boolean.TRUE.equals(browser.executeScript(
                "return matchMedia(arguments[0]).matches && innerWidth === arguments[1]", query, width));
    }
}
