package nl.overzicht.load.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours in the spellings of CSS Color 4 that packages use, and contrasts as WCAG 2.2 defines them. */
class ColourTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#154273 | #154273",
                "#FFF | #ffffff",
                "#0008 | #000000",
                "#15427380 | #154273",
                "navy | #000080",
                "White | #ffffff",
                "rgb(21, 66, 115) | #154273",
                "rgb(21 66 115) | #154273",
                "rgba(21,66,115,0.5) | #154273",
                "rgb(21 66 115 / 50%) | #154273",
                "rgb(100%, 0%, 50%) | #ff0080",
                "hsl(0, 0%, 60%) | #999999",
                "hsl(120deg 100% 25%) | #008000",
                "hsl(240, 100%, 50%) | #0000ff",
                "hsla(-120, 100%, 50%, 1) | #0000ff",
            })
    void reads(String value, String hex) {
        assertEquals(Optional.of(hex), Colour.of(value).map(Colour::hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transparent",
                "currentcolor",
                "oklch(50% 0.1 200)",
                "color-mix(in srgb, red, blue)",
                "inherit",
                "",
                "#12",
                "rgb(1,2)",
                "rgb(var(--a))",
                "calc(1px)",
                "hsl(1turn 1% 1%)",
                "16px"
            })
    void leavesWhatOnlyABrowserKnows(String value) {
        assertEquals(Optional.empty(), Colour.of(value));
    }

    @Test
    void contrasts() {
        assertEquals(21, contrast("#000", "#fff"), 0.001);
        assertEquals(1, contrast("#abc", "#abc"), 0.001);
        assertEquals(4.54, contrast("#767676", "#fff"), 0.005);
        assertEquals(4.47, contrast("#777", "#fff"), 0.01);
    }

    private static double contrast(String first, String other) {
        return Colour.of(first).orElseThrow().contrast(Colour.of(other).orElseThrow());
    }
}
