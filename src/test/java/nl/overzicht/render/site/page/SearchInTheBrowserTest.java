package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.DefaultReport;
import nl.overzicht.report.SiteMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Search from disk, by keyboard, announced to a screen reader, and without its script. */
@Tag("slow")
class SearchInTheBrowserTest {

    @AutoClose("quit")
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    /** Whole words, prefixes, accents, case, endings, parts of a word, misspellings. */
    @ParameterizedTest
    @CsvSource({
        "Overvecht, gebieden/utrecht-overvecht.html",
        "fryslan, gebieden/leeuwarden-oost.html",
        "ROTTERDAM zuid, gebieden/rotterdam-zuid.html",
        "GM0202, gebieden/arnhem-oost.html",
        "preventie met gez, stromen/pmg.html",
        "woontopafspraak, stromen/woontop.html",
        "zuidwesten, gebieden/den-haag-zuidwest.html",
        "roterdam, gebieden/rotterdam-zuid.html",
        "toegankelijkheid, toegankelijkheid.html"
    })
    void finds(String query, String page) {
        show("zoeken.html?q=" + query.replace(" ", "%20"));
        assertEquals(page, results().get(0));
    }

    @Test
    void saysHowManyWereFoundAndThatThereIsNothing() {
        show("zoeken.html");
        assertEquals("", status());
        type("amsterdam");
        assertTrue(status().endsWith("pagina’s gevonden voor ‘amsterdam’"), status());
        assertEquals(status().split(" ")[0], String.valueOf(results().size()));
        type("xqzjw");
        assertEquals("Niets gevonden voor ‘xqzjw’. Probeer een ander of korter woord.", status());
        assertEquals(List.of(), results());
        type("+-:*^~ \"<b>");
        assertTrue(status().contains("‘+-:*^~ \"<b>’"), status());
    }

    /** From the search field at the top of a page in a folder to a page that was found, with the keyboard only. */
    @Test
    void theKeyboardIsEnough() {
        show("gebieden/arnhem-oost.html");
        for (int i = 0; i < 10 && !"zoek".equals(active().getAttribute("id")); i++) {
            active().sendKeys(Keys.TAB);
        }
        active().sendKeys("delft", Keys.ENTER);
        Browser.await(browser, "zoeken.html?q=delft");
        assertTrue(browser.getCurrentUrl().endsWith("zoeken.html?q=delft"), browser.getCurrentUrl());
        for (int i = 0; i < 30 && !String.valueOf(active().getAttribute("href")).contains("delft-west"); i++) {
            active().sendKeys(Keys.TAB);
        }
        active().sendKeys(Keys.ENTER);
        Browser.await(browser, "delft-west.html");
        assertEquals("Delft West", browser.findElement(By.tagName("h1")).getText());
    }

    @Test
    void withoutTheScriptItIsAListOfAllPages() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            show("zoeken.html");
            Set<String> listed = browser.findElements(By.cssSelector("main a[href]")).stream()
                    .map(element -> element.getDomAttribute("href"))
                    .filter(href -> !href.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> all =
                    new TreeSet<>(SiteMap.addresses(DefaultReport.load().content()));
            all.removeAll(Set.of(SiteMap.SEARCH, SiteMap.NOT_FOUND));
            assertEquals(all, listed);
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void theLibraryHasItsLicence() {
        String script = new String(DefaultReport.read("site/assets/lunr.js"), StandardCharsets.UTF_8);
        assertTrue(script.contains("Copyright (C) 2013 by Oliver Nightingale"));
        assertTrue(script.contains("this permission notice shall be included"));
        assertTrue(script.contains("@license MIT"));
    }

    private static void show(String page) {
        browser.manage().logs().get(LogType.BROWSER);
        browser.get(DefaultReport.output().resolve("site").toUri() + page);
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    }

    private static void type(String query) {
        WebElement input = browser.findElement(By.cssSelector("main input[type=search]"));
        input.clear();
        input.sendKeys(query, Keys.ENTER);
    }

    private static WebElement active() {
        return browser.switchTo().activeElement();
    }

    private static List<String> results() {
        return browser.findElements(By.cssSelector(".results a")).stream()
                .map(element -> element.getDomAttribute("href"))
                .toList();
    }

    private static String status() {
        return browser.findElement(By.cssSelector(".found [role=status]")).getAttribute("textContent");
    }
}
