package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overzicht.NegativeReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** At no width a line of a page ends between a minus and its number, and copied text has no additional character. */
@Tag("slow")
class MinusInTheBrowserTest {

    private static final List<String> PAGES = List.of(
            "brief.html",
            "index.html",
            "jaren.html",
            "gebieden.html",
            "herkomst.html",
            "gebieden/leeuwarden-oost.html",
            "stromen/pmg.html",
            "stromen/woontop.html");

    /** The places where a sign is on another line than what follows it, and the number of signs. */
    private static final String LOOK = """
            const whole = document.createRange(), torn = []; let count = 0;
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const rect = (node, at) => { const one = document.createRange();
                one.setStart(node, at); one.setEnd(node, at + 1); return one.getBoundingClientRect(); };
            let last = null;
            while (texts.nextNode()) {
                const node = texts.currentNode;
                for (let at = 0; at < node.data.length; at++) {
                    const here = { char: node.data[at], top: node.parentNode.closest('svg, .visually-hidden') ? null : rect(node, at).top };
                    if (last && last.char === '\\u2212' && /[0-9€£]/.test(here.char)) {
                        count++;
                        if (last.top !== null && Math.abs(last.top - here.top) > 8) torn.push(node.parentNode.textContent);
                    }
                    last = here;
                }
            }
            return [torn, count, /[\\u200b\\u2060\\ufeff]/.test(document.querySelector('main').innerText)];
            """;

    @TempDir
    private static Path folder;

    private static Path site;

    @AutoClose("quit")
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        site = NegativeReport.build(folder).resolve("site");
    }

    @Test
    @Tag("long")
    void staysWithItsNumber() {
        long seen = 0;
        for (String page : PAGES) {
            for (int width : new int[] {240, 320, 360, 411, 600, 768}) {
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
                browser.get(site.resolve(page).toUri().toString());
                List<?> found = (List<?>) browser.executeScript(LOOK);
                assertEquals(List.of(), found.get(0), () -> page + " at " + width);
                assertEquals(false, found.get(2), page);
                seen += (long) found.get(1);
            }
        }
        long signs = seen;
        assertTrue(signs > 2000, () -> signs + " were looked at");
    }

    /** Also below the rows that can be sorted, and with a minus sign that a spreadsheet reads. */
    @Test
    void negativeAmountsAreNumbersInCsvToo() throws IOException {
        browser.get(site.resolve("gebieden/leeuwarden-oost.html").toUri().toString());
        String csv = Browser.csv(browser, "#tabel-geld");
        assertTrue(csv.contains("\u2212€1.234.567,50\",-1234567.5,EUR,"), csv);
        String facts = Files.readString(site.resolve("data/facts.csv"));
        assertTrue(
                facts.lines().anyMatch(line -> line.matches("\"?leeuwarden-oost.total.spent\"?,.*,-1234567.5,EUR,.*")),
                facts);
        browser.get(site.resolve("gebieden.html").toUri().toString());
        List<String> areas = Browser.csv(browser, "#alle, #tabel-alle").lines().toList();
        assertTrue(areas.get(areas.size() - 1).contains("-1234567.5,EUR"), areas::toString);
    }
}
