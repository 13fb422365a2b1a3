package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** An organisation's theme in report.yaml styles every page: tokens, font and logo. */
@Tag("slow")
class ThemeTest {

    private static final Path THEME = Path.of("src/test/resources/theme");

    @TempDir
    private Path folder;

    @Test
    void dressesEveryPage() throws IOException {
        Path site = DefaultReport.build(buildThemed(), folder.resolve("output")).resolve("site");
        ChromeDriver browser = Browser.open();
        try {
            for (String page : List.of("index.html", "gebieden/arnhem-oost.html", "brief.html", "404.html")) {
                browser.get(site.resolve(page).toUri().toString());
                assertEquals("rgb(122, 31, 92)", style(browser, "h1", "color"), page);
                assertEquals("huis-theme", browser.executeScript("return document.documentElement.className"), page);
                assertEquals(
                        "merk.svg image/svg+xml",
                        browser.executeScript("return [...document.querySelectorAll('link[rel=icon]')]"
                                + ".map(one => one.href.replace(/.*favicon/, 'merk') + ' ' + one.type).join()"));
                assertEquals("rgb(255, 250, 240)", style(browser, "body", "backgroundColor"), page);
                assertEquals(
                        true,
                        browser.executeScript("return getComputedStyle(document.body).fontFamily.startsWith('Proef')"));
                assertEquals(
                        true,
                        browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                                + "document.fonts.load('16px Proef').then(found => done(found.length > 0))"));
                assertEquals(
                        "Ministerie van Voorbeelden",
                        browser.executeScript("const one = document.querySelector('img.logo');"
                                + "return one.naturalWidth > 0 ? one.alt : ''"));
            }
        } finally {
            browser.quit();
        }
    }

    private Path buildThemed() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.createDirectories(content.resolve("theme"));
        for (String file : List.of("huis.css", "huis.svg")) {
            Files.copy(THEME.resolve(file), content.resolve("theme").resolve(file));
        }
        Files.copy(THEME.resolve("huis.svg"), content.resolve("theme/favicon.svg"));
        Files.write(
                content.resolve("theme/proef.ttf"),
                DefaultReport.resources().require("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"));
        String report = Files.readString(content.resolve("report.yaml"));
        Files.writeString(
                content.resolve("report.yaml"),
                report
                        + "site:\n  theme: huis.css\n  logo:\n    file: huis.svg\n    alt: Ministerie van Voorbeelden\n");
        return content;
    }

    private static Object style(ChromeDriver browser, String selector, String property) {
        return browser.executeScript(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property);
    }
}
