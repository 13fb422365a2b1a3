package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.overzicht.DefaultReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a reader does with the keyboard only, without scripts, at 400%, or on paper. */
@Tag("slow")
class JourneysTest {

    @AutoClose("quit")
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterEach
    void asItWas() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    @Test
    void theFirstKeyOffersTheWayToTheContent() {
        show("jaren.html");
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement skip = browser.switchTo().activeElement();
        assertEquals("Naar de inhoud", skip.getText());
        assertTrue(skip.getLocation().getY() >= 0, "the focused link is out of sight");
        skip.sendKeys(Keys.ENTER);
        assertEquals("inhoud", browser.switchTo().activeElement().getAttribute("id"));
    }

    @Test
    void toANoteAndBack() {
        show("brief.html");
        WebElement call = browser.findElement(By.cssSelector("[role=doc-noteref]"));
        call.sendKeys(Keys.ENTER);
        assertEquals("#noot-1", hash());
        assertTrue(inSight("noot-1"));
        WebElement back = browser.findElement(By.cssSelector("#noot-1 [role=doc-backlink]"));
        assertEquals("Terug naar de tekst bij noot 1", back.getAccessibleName());
        back.sendKeys(Keys.ENTER);
        assertEquals("#noot-1-terug", hash());
        assertTrue(inSight("noot-1-terug"));
    }

    /** From a number to the row that it comes from. */
    @Test
    void fromANumberToItsOrigin() {
        show("stromen/pmg.html");
        browser.findElement(By.cssSelector("main dd a:has(> data)")).sendKeys(Keys.ENTER);
        Browser.await(browser, "herkomst.html#pmg.amount");
        assertTrue(browser.getCurrentUrl().endsWith("herkomst.html#pmg.amount"), browser.getCurrentUrl());
        assertTrue(inSight("pmg.amount"));
        String table = browser.findElement(By.cssSelector("table:has([id='pmg.amount'])"))
                .getText();
        assertTrue(table.contains("Rij in data/statements.csv"), table);
    }

    @Test
    void theYearThatAReaderAsksForIsTwoStepsAway() {
        show("index.html");
        browser.findElement(By.linkText("Wat is er in een bepaald jaar?")).sendKeys(Keys.ENTER);
        Browser.await(browser, "jaren.html");
        browser.findElement(By.linkText("2029")).sendKeys(Keys.ENTER);
        assertEquals("#jaar-2029", hash());
        String year = browser.findElement(By.cssSelector("section[aria-labelledby=jaar-2029]"))
                .getText();
        assertTrue(year.contains("€135 miljoen per jaar, gereserveerd"), year);
        assertTrue(year.contains("ruim €208 miljoen, toegekend (voor 2026 t/m 2029 samen)"), year);
    }

    /** A window of 1280 pixels at 400%. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "jaren.html", "brief.html", "herkomst.html", "gebieden/arnhem-oost.html"})
    void atFourHundredPercentNothingIsCutOff(String page) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 225, "deviceScaleFactor", 4, "mobile", false));
        show(page);
        assertFalse(PageLooks.scrollsSideways(browser));
        assertEquals(List.of(), browser.executeScript("""
                return [...document.querySelectorAll("main *")].filter((one) => {
                  const box = one.getBoundingClientRect();
                  return box.width > 0 && box.right > innerWidth + 1 && !one.closest(".table, svg, .visually-hidden");
                }).map((one) => one.outerHTML.slice(0, 80));
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "jaren.html", "brief.html", "herkomst.html", "data.html", "zoeken.html"})
    void withoutScriptsAllTextIsThere(String page) {
        show(page);
        List<?> with = texts();
        assertTrue(with.size() > 5, () -> "hardly any text: " + with);
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        show(page);
        List<?> without = texts();
        assertEquals(
                List.of(), with.stream().filter(text -> !without.contains(text)).toList());
        assertTrue(browser.findElements(By.cssSelector("main button.sort, .filter"))
                .isEmpty());
    }

    /** On A4: nothing runs off the sheet, controls for the screen are not printed, and the drawing is there. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "jaren.html", "brief.html", "herkomst.html", "gebieden/arnhem-oost.html"})
    void onPaper(String page) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 718, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        show(page);
        assertEquals(List.of(), browser.executeScript("""
                return [...document.querySelectorAll("main *")].filter((one) => {
                  const box = one.getBoundingClientRect();
                  return box.width > 0 && box.right > innerWidth + 1 && !one.closest("svg, .visually-hidden");
                }).map((one) => one.outerHTML.slice(0, 80));
                """));
        assertFalse(browser.findElement(By.cssSelector("nav.utrecht-nav-bar")).isDisplayed());
        assertEquals(List.of(), browser.executeScript("""
                return [...document.querySelectorAll("main figure")].filter((figure) =>
                  ![...figure.querySelectorAll("svg")].some((drawing) => drawing.getBoundingClientRect().width > 300)
                ).map((figure) => figure.id);
                """));
        String last = browser.findElements(By.cssSelector("main dd")).stream()
                .map(WebElement::getText)
                .reduce((before, other) -> other)
                .orElseThrow();
        String printed = printPage();
        assertTrue(printed.contains("Voorbeelddocument"), "the notice is not printed");
        assertTrue(printed.contains(last.replaceAll("\\s+", " ")), () -> last + " is not in " + printed);
    }

    private static String printPage() throws IOException {
        Map<String, Object> pdf = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false));
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode((String) pdf.get("data")))) {
            assertTrue(document.getNumberOfPages() < 25, "so many pages: " + document.getNumberOfPages());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void show(String page) {
        browser.get(DefaultReport.output().resolve("site").toUri() + page);
    }

    /** The visible text in headings, paragraphs, terms and cells, without what the script adds to a table. */
    private static List<?> texts() {
        return (List<?>) browser.executeScript("""
                const texts = "main :is(h1, h2, h3, p, li, dt, dd, td, th):not(.downloads, .filter)";
                return [...document.querySelectorAll(texts)].filter((one) => one.checkVisibility())
                  .map((one) => one.innerText.trim()).filter((text) => text);
                """);
    }

    private static String hash() {
        return (String) browser.executeScript("return location.hash");
    }

    private static boolean inSight(String id) {
        return Boolean.TRUE.equals(browser.executeScript(
                "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
                        + "return box.top >= 0 && box.top < innerHeight",
                id));
    }
}
