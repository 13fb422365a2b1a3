package nl.overzicht.load.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.MissingTool;
import nl.overzicht.content.Palette;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Attack;
import nl.overzicht.load.Loader;
import nl.overzicht.render.site.page.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The design tokens of real organisations, in the packages in which they publish them: each is read without an error,
 * and each token that our style sheet reads has the value that a page shows. The packages are fetched into {@code
 * target/} and are not committed, since their licences do not allow copies.
 */
@Tag("full")
class KnownThemesTest {

    private static final Path PACKAGES = Path.of("target/themes");
    private static final Pattern LINE = Pattern.compile("  (--[a-z-]+): (.+); /\\*");
    private static final Pattern NAME = Pattern.compile("var\\((--[a-z0-9-]+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "@utrecht/design-tokens@5.0.1, root.css, ''",
        "@utrecht/design-tokens@5.0.1, theme.css, utrecht-theme",
        "@utrecht/design-tokens@5.0.1, index.css, utrecht-theme",
        "@utrecht/design-tokens@5.0.1, dark/theme.css, utrecht-theme--dark dark-theme-of-site",
        "@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1, theme.css, voorbeeld-theme",
        "@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1, variables.css, ''",
        "@gemeente-denhaag/design-tokens-components@4.1.0, theme/index.css, denhaag-theme",
        "@gemeente-denhaag/design-tokens-components@4.1.0, index.css, ''"
    })
    void eachTokenIsWhatAPageShows(String name, String file, String expected) throws IOException, InterruptedException {
        Path sheet = fetch(name).resolve("package/dist").resolve(file);
        Path content = buildWith(sheet);
        assertEquals(List.of(), errors(content));
        String themeClass = new Loader()
                .load(content, new Findings())
                .orElseThrow()
                .settings()
                .site()
                .themeClass()
                .orElse("");
        assertEquals(expected, themeClass);
        assertTrue(countShown(sheet, themeClass) > 5, "hardly any token of this package is read");
    }

    private Path buildWith(Path sheet) throws IOException {
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        Files.createDirectories(content.resolve("theme"));
        Files.copy(sheet, content.resolve("theme/huis.css"));
        Path report = content.resolve("report.yaml");
        Files.writeString(report, Files.readString(report) + "site:\n  theme: huis.css\n");
        return content;
    }

    private static List<String> errors(Path content) {
        return CheckedContent.of(content).toSortedList().stream()
                .filter(finding ->
                        finding.code().startsWith("THM") && !finding.code().equals("THM-12"))
                .map(finding -> finding.at() + " " + finding.code())
                .toList();
    }

    /** Compares each token of ours with the first of its tokens that the package sets; returns how many are set. */
    private int countShown(Path sheet, String themeClass) throws IOException {
        Path page = folder.resolve("page.html");
        String links = Stream.of(Path.of("templates/site/overzicht.css"), sheet)
                .map(css -> "<link rel=stylesheet href='" + css.toAbsolutePath().toUri() + "'>")
                .collect(Collectors.joining());
        Files.writeString(page, "<!DOCTYPE html><html class='" + themeClass + "' data-theme='a'>" + links + "<p>a</p>");
        ChromeDriver browser = Browser.open();
        try {
            browser.get(page.toUri().toString());
            List<String> set = new ArrayList<>();
            for (MatchResult line : LINE.matcher(
                            Palette.builtIn().resolve(Files.readString(Path.of("templates/site/overzicht.css"))))
                    .results()
                    .toList()) {
                List<String> tokens = NAME.matcher(line.group(2))
                        .results()
                        .map(name -> name.group(1))
                        .toList();
                Map<?, ?> values = values(browser, line.group(1), tokens);
                if (!values.get("first").equals("")) {
                    assertEquals(values.get("first"), values.get("own"), line.group(1));
                    set.add(line.group(1));
                }
            }
            return set.size();
        } finally {
            browser.quit();
        }
    }

    private static Map<?, ?> values(ChromeDriver browser, String own, List<String> tokens) {
        return (Map<?, ?>) browser.executeScript(
                "const root = getComputedStyle(document.documentElement);"
                        + "const value = name => root.getPropertyValue(name).trim();"
                        + "return {own: value(arguments[0]), first: arguments[1].map(value).find(one => one) || ''}",
                own,
                tokens);
    }

    /** The package, fetched once; the test is skipped with a message when npm or the registry is not available. */
    private static Path fetch(String name) throws IOException, InterruptedException {
        Path place = PACKAGES.resolve(name.replaceAll("[^a-z0-9.]+", "-")).toAbsolutePath();
        if (!Files.isDirectory(place.resolve("package"))) {
            Files.createDirectories(place);
            if (!run(place, "npm", "pack", "--silent", name) || !run(place, "sh", "-c", "tar xzf *.tgz")) {
                MissingTool.skip("no npm, or no package " + name + ", so no theme of an organisation was tried");
            }
        }
        return place;
    }

    private static boolean run(Path place, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("log").toFile())
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
