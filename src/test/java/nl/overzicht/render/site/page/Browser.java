package nl.overzicht.render.site.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.overzicht.MissingTool;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. If there is none, tests report that they were skipped; in CI they fail. */
public final class Browser {

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Browser() {}

    /** A browser, which the caller closes. */
    public static ChromeDriver open() {
        Optional<Path> browser = first(BROWSERS);
        Optional<Path> driver = first(DRIVERS);
        if (browser.isEmpty() || driver.isEmpty()) {
            MissingTool.skip("no Chromium with its driver, so no page was looked at in a browser");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        // Checking a large page for violations takes long while other tests use both cores.
        options.setScriptTimeout(Duration.ofMinutes(2));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .build(),
                options);
    }

    /**
     * The CSV that the link below a table yields.
     *
     * @param table selector of the table
     */
    static String csv(ChromeDriver browser, String table) {
        return (String) browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "const made = URL.createObjectURL;"
                + "URL.createObjectURL = blob => { blob.text().then(done); return made.call(URL, blob); };"
                + "const link = document.querySelector('" + table + "').closest('.table')"
                + ".parentNode.querySelector('a[download]'); link.removeAttribute('download');"
                + "link.addEventListener('click', event => event.preventDefault()); link.click();"
                + "URL.createObjectURL = made;");
    }

    /**
     * Waits until the browser has loaded a page: unlike a click, a key does not wait for the page that it leads to.
     *
     * @param end of the address of the page
     */
    static void await(ChromeDriver browser, String end) {
        new WebDriverWait(browser, PATIENCE)
                .until(open -> open.getCurrentUrl().endsWith(end)
                        && "complete".equals(browser.executeScript("return document.readyState")));
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
