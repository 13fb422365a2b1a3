package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Sorting and filtering, by keyboard and announced to a screen reader. */
@Tag("slow")
class TablesInTheBrowserTest {

    @AutoClose("quit")
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @Test
    void sortsTextBothWaysAndSaysSo() {
        show("gebieden.html");
        WebElement municipality = head("Gemeente");
        municipality.sendKeys(Keys.ENTER);
        assertEquals("ascending", sort(municipality));
        assertEquals("Amsterdam", cells(2).get(1));
        assertEquals("Gesorteerd op Gemeente, oplopend", status());
        municipality.sendKeys(Keys.SPACE);
        assertEquals("descending", sort(municipality));
        assertEquals("Zaanstad", cells(2).get(0));
        head("Provincie").click();
        assertEquals(1, browser.findElements(By.cssSelector("th[aria-sort]")).size());
    }

    @Test
    void sortsNumbersByTheirValue() {
        show("stromen.html");
        browser.findElement(By.cssSelector(".table:has(#tabel-stromen) thead .numeric button"))
                .click();
        List<String> amounts = browser.findElements(By.cssSelector(".table:has(#tabel-stromen) tbody data")).stream()
                .map(element -> element.getAttribute("value"))
                .toList();
        assertEquals(List.of("135000000", "208000000", "400000000", "600000000"), amounts);
    }

    @Test
    void filtersAndSaysHowManyAreLeft() {
        show("gebieden.html");
        WebElement filter = browser.findElement(By.cssSelector("main .filter input"));
        filter.sendKeys("rotterdam");
        assertEquals("1 van de 20 rijen getoond", status());
        assertEquals(List.of("Rotterdam"), cells(2));
        filter.sendKeys("x");
        assertEquals("0 van de 20 rijen getoond", status());
        filter.clear();
        filter.sendKeys(" ");
        assertEquals(20, cells(2).size());
    }

    @Test
    void givesExactlyWhatIsShownAsCsv() {
        show("gebieden.html");
        browser.findElement(By.cssSelector("main .filter input")).sendKeys("fryslân");
        assertEquals(
                "Gebied,Gemeente,Gemeentecode (CBS),Provincie\nLeeuwarden-Oost,Leeuwarden,GM0080,Fryslân\n",
                Browser.csv(browser, "main table"));
    }

    /** In whole units, so that a spreadsheet can sort and add them; a total is the number in the open data. */
    @Test
    void amountsHaveTheirNumbersBesideThem() {
        show("stromen.html");
        List<String> lines =
                Browser.csv(browser, ".table:has(#tabel-stromen) table").lines().toList();
        assertEquals("Geldstroom,Bedrag,Bedrag (getal),Bedrag (eenheid),Status,Jaren,Van", lines.get(0));
        String facts = new String(DefaultReport.read("site/data/facts.csv"), StandardCharsets.UTF_8);
        for (String total : List.of(
                "Woontopafspraken,naar schatting €600 miljoen,600000000",
                "SPUK Kansrijke Wijk 2026-2028,ruim €400 miljoen,400000000")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(total + ",EUR,")), lines::toString);
            assertTrue(facts.contains("," + total.substring(total.lastIndexOf(',') + 1) + ",EUR,"));
        }
    }

    /** Pages show counts with separators; a spreadsheet gets the digits. */
    @Test
    void countsAreSortedAsNumbersAndSavedAsDigits() {
        show("gebieden.html");
        browser.executeScript("""
                document.querySelectorAll("main tbody tr").forEach((row, at) => {
                  const count = [600, 1200, 20][at] ?? 1;
                  row.cells[2].innerHTML = `<data class="count" value="${count}">${count.toLocaleString("nl")}</data>`;
                });""");
        WebElement codes = head("Gemeentecode (CBS)");
        codes.click();
        codes.click();
        assertEquals(List.of("1.200", "600", "20", "1"), cells(3).subList(0, 4));
        String csv = Browser.csv(browser, "main table");
        assertTrue(csv.lines().toList().get(1).contains(",1200,"), csv);
    }

    @Test
    void withoutTheScriptTheTableIsWhole() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            show("gebieden.html");
            assertEquals(
                    20, browser.findElements(By.cssSelector("main tbody tr")).size());
            assertTrue(browser.findElements(By.cssSelector("main button, main input"))
                    .isEmpty());
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static void show(String page) {
        browser.get(DefaultReport.output().resolve("site").resolve(page).toUri().toString());
    }

    private static WebElement head(String title) {
        return browser.findElements(By.cssSelector("thead button")).stream()
                .filter(element -> element.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String sort(WebElement button) {
        return button.findElement(By.xpath("..")).getAttribute("aria-sort");
    }

    private static List<String> cells(int column) {
        return browser.findElements(By.cssSelector("main tbody tr:not([hidden]) > :nth-child(" + column + ")")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String status() {
        return browser.findElement(By.cssSelector("[role=status]")).getAttribute("textContent");
    }
}
