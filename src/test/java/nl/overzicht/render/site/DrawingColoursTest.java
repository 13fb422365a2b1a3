package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.site.page.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** The colours of a drawing as a browser paints them: light, dark, forced, printed, and opened as a separate file. */
@Tag("slow")
class DrawingColoursTest {

    private static final List<String> CLASSES =
            List.of("fill-ink", "fill-soft-ink", "stroke-line", "fill-pale-ochre", "stroke-ochre", "fill-forest");

    private static final String PAINTED = """
            return Object.fromEntries(arguments[0].map((name) => {
              const shape = [...document.getElementsByClassName(name)].find((one) => one.tagName !== "svg");
              return [name, shape ? getComputedStyle(shape)[name.split("-")[0]] : "none there"];
            }));
            """;

    @Test
    void areThoseOfThePage() {
        ChromeDriver browser = Browser.open();
        try {
            browser.get(site("jaren.html"));
            Map<String, String> light =
                    colours("26,26,26", "77,77,77", "208,208,208", "253,243,216", "122,79,0", "39,89,55");
            Map<String, String> dark =
                    colours("232,232,232", "184,190,198", "69,76,85", "61,47,11", "232,189,98", "95,174,123");
            Map<String, String> printed =
                    colours("0,0,0", "51,51,51", "153,153,153", "253,243,216", "122,79,0", "39,89,55");
            Map<String, String> itself =
                    colours("26,26,26", "89,89,89", "217,217,217", "253,243,216", "122,79,0", "39,89,55");
            emulate(browser, "screen", "light", "none");
            assertEquals(light, paintedColours(browser));
            emulate(browser, "screen", "dark", "none");
            assertEquals(dark, paintedColours(browser));
            emulate(browser, "screen", "dark", "active");
            assertEquals(itself, paintedColours(browser));
            emulate(browser, "print", "dark", "none");
            assertEquals(printed, paintedColours(browser));
            browser.get(site("data/figuren/timeline.svg"));
            assertEquals(itself, paintedColours(browser));
        } finally {
            browser.quit();
        }
    }

    private static void emulate(ChromeDriver browser, String media, String scheme, String forced) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "forced-colors", "value", forced))));
    }

    private static String site(String address) {
        return DefaultReport.output().resolve("site").resolve(address).toUri().toString();
    }

    private static Map<String, String> paintedColours(ChromeDriver browser) {
        Map<String, String> painted = new TreeMap<>();
        ((Map<?, ?>) browser.executeScript(PAINTED, CLASSES))
                .forEach((name, colour) ->
                        painted.put(name.toString(), colour.toString().replace(" ", "")));
        return painted;
    }

    private static Map<String, String> colours(String... inOrder) {
        Map<String, String> colours = new TreeMap<>();
        for (int i = 0; i < inOrder.length; i++) {
            colours.put(CLASSES.get(i), "rgb(" + inOrder[i] + ")");
        }
        return colours;
    }
}
