package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The progress report in a real browser: axe finds nothing on its pages, and they link to the next and the previous one. */
@Tag("slow")
class ChaptersInTheBrowserTest {

    private static final String TEXT = """
            # Inleiding

            Dit hoofdstuk verwijst naar [zie](#werkwijze) en naar [zie](#figuur-timeline).[^a]

            # Geld

            ## Werkwijze

            Tekst met een noot.[^b]

            ${figure.timeline}

            Tabel: Bedragen

            | Stroom | Bedrag |
            |---|---:|
            | Woontop | ${woontop.amount} |

            # Bijlage: Bronnen

            ${table.statements:stream=pmg}

            [^a]: Eerste noot.
            [^b]: Tweede noot.
            """;

    @TempDir
    private static Path folder;

    private static Path site;

    @AutoClose("quit")
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("report.md"), TEXT);
        Path settings = content.resolve("report.yaml");
        Files.writeString(settings, "factsheets: none\n" + Files.readString(settings));
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rapport.html", "rapport-inleiding.html", "rapport-geld.html", "rapport-bijlage-bronnen.html"})
    void axeFindsNothing(String page) {
        List<String> wrong = new ArrayList<>();
        browser.manage().logs().get(LogType.BROWSER);
        PageLooks.emulate(browser, 320, "light");
        show(page);
        browser.manage().logs().get(LogType.BROWSER).getAll().forEach(entry -> wrong.add(entry.getMessage()));
        if (PageLooks.scrollsSideways(browser)) {
            wrong.add("scrolls sideways");
        }
        PageLooks.emulate(browser, 1280, "light");
        PageLooks.violations(browser).forEach(violation -> wrong.add(violation.toString()));
        PageLooks.emulate(browser, 1280, "dark");
        PageLooks.colourViolations(browser).forEach(violation -> wrong.add(violation.toString()));
        assertEquals(List.of(), wrong);
    }

    @Test
    void fromChapterToChapterAndBack() {
        show("rapport.html");
        browser.findElement(By.cssSelector("main a[href='rapport-inleiding.html']"))
                .click();
        assertEquals("rapport-inleiding.html", page());
        assertTrue(browser.findElements(By.cssSelector("a[rel=prev]")).isEmpty(), "the first has none before it");
        follow("next", "rapport-geld.html");
        follow("next", "rapport-bijlage-bronnen.html");
        assertTrue(browser.findElements(By.cssSelector("a[rel=next]")).isEmpty(), "the last has none after it");
        follow("prev", "rapport-geld.html");
        follow("prev", "rapport-inleiding.html");
    }

    /** A reference leads to the part on the page of its chapter. */
    @Test
    void aReferenceLeadsToItsPart() {
        for (String part : List.of("werkwijze", "figuur-timeline")) {
            show("rapport-inleiding.html");
            browser.findElement(By.cssSelector("article a[href$='#" + part + "']"))
                    .click();
            assertEquals("rapport-geld.html", page());
            assertTrue(
                    Boolean.TRUE.equals(browser.executeScript(
                            "return document.getElementById(arguments[0]) !== null"
                                    + " && location.hash === '#' + arguments[0]",
                            part)),
                    part);
        }
    }

    /** The numbers of notes continue from the previous chapter. */
    @Test
    void aNoteHasItsNumberInTheWhole() {
        show("rapport-geld.html");
        browser.findElement(By.cssSelector("[role=doc-noteref]")).click();
        assertEquals("#noot-2", browser.executeScript("return location.hash"));
        assertTrue(
                browser.findElement(By.id("noot-2")).getText().startsWith("Tweede noot."),
                () -> browser.findElement(By.id("noot-2")).getText());
    }

    private static void follow(String relation, String to) {
        browser.findElement(By.cssSelector("a[rel=" + relation + "]")).click();
        assertEquals(to, page());
    }

    private static void show(String page) {
        browser.get(site.resolve(page).toUri().toString());
    }

    private static String page() {
        return browser.getCurrentUrl().replaceFirst(".*/", "").replaceFirst("#.*", "");
    }
}
