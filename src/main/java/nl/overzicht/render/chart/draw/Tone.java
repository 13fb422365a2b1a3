package nl.overzicht.render.chart.draw;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The colours of drawings: those on paper and in separate files, and those on a page of the site, which may be dark or have a
 * theme. The classes of shapes and the rules of the style sheet for these are generated from here.
 */
public enum Tone {
    INK(0x1a1a1a, "var(--ink)"),
    SOFT_INK(0x595959, "var(--soft-ink)"),
    LINE(0xd9d9d9, "var(--line)"),
    PAPER(0xffffff, "var(--paper)"),
    BAND(0xefefef, 0x2a3138),
    PALE_BLUE(0xdce6f2, 0x17304d),
    BLUE(0x154273, 0x9cc4ee),
    PALE_GREEN(0xd9efe3, 0x143526),
    GREEN(0x1b6340, 0x7fd1a3),
    FOREST(0x275937, 0x5fae7b),
    PALE_OCHRE(0xfdf3d8, 0x3d2f0b),
    OCHRE(0x7a4f00, 0xe8bd62),
    PALE_PURPLE(0xe9e0f3, 0x2f1d42),
    PURPLE(0x42145f, 0xc9a4ea),
    PALE_RED(0xfbe3ea, 0x431a28),
    RED(0x7d1538, 0xf09ab5),
    PALE_GREY(0xe6e6e6, 0x33383e),
    DARK_GREY(0x333333, 0xd0d0d0),
    GREY(0x4d4d4d, 0xb8bec6),
    PALE_TEAL(0xe0f1f1, 0x0f3636),
    TEAL(0x005a5a, 0x7fd3d3),
    PALE_BROWN(0xf6e5d8, 0x40240f),
    BROWN(0x6b3410, 0xe8b08a),
    PALE_OLIVE(0xeaf0d2, 0x2b330c),
    OLIVE(0x46530a, 0xc3d27a),
    PALE_MAGENTA(0xf3e2f0, 0x3d1638),
    MAGENTA(0x6e1663, 0xe3a0da);

    /** The beginning of a reference to a colour of the page. */
    private static final String VARIABLE = "var(";

    private final Color colour;
    private final String onPage;

    Tone(int colour, int dark) {
        this(colour, String.format(Locale.ROOT, "light-dark(#%06x, #%06x)", colour, dark));
    }

    /** @param onPage a CSS value */
    Tone(int colour, String onPage) {
        this.colour = new Color(colour);
        this.onPage = onPage;
    }

    /** The colour on paper and in separate files. */
    public Color colour() {
        return colour;
    }

    /**
     * The rules of the style sheet for drawings on a page. They are in a layer, so that any rule of an author overrides them.
     */
    public static String css() {
        return "@layer drawings {\n" + rules() + "}\n" + forcedColourRules();
    }

    private static String rules() {
        return Arrays.stream(values())
                .map(tone -> """
                        .drawing .%1$s { fill: %3$s; }
                        .drawing .%2$s { stroke: %3$s; }
                        """.formatted(tone.name("fill"), tone.name("stroke"), tone.onPage))
                .collect(Collectors.joining());
    }

    /**
     * With forced colours a drawing keeps the colours of paper, since these distinguish the statuses; so does what it takes
     * from the page.
     */
    private static String forcedColourRules() {
        String ofPage = Arrays.stream(values())
                .filter(tone -> tone.onPage.startsWith(VARIABLE))
                .map(tone ->
                        tone.onPage.substring(VARIABLE.length(), tone.onPage.length() - 1) + ": " + tone.hex() + "; ")
                .collect(Collectors.joining());
        return """
                @media (forced-colors: active) {
                .drawing { background: %s; forced-color-adjust: none; color-scheme: light; %s}
                }
                """.formatted(PAPER.hex(), ofPage);
    }

    private String hex() {
        return hex(colour);
    }

    /** A colour as an attribute value: {@code #154273}. */
    static String hex(Color colour) {
        return "#" + Integer.toHexString(0x1000000 | colour.getRGB() & 0xffffff).substring(1);
    }

    /** The class of a shape with this colour as an attribute: {@code fill-pale-blue}. */
    String name(String attribute) {
        return attribute + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tone with this colour; empty when there is none. */
    static Optional<Tone> of(Color colour) {
        return Arrays.stream(values())
                .filter(tone -> tone.colour.equals(colour))
                .findFirst();
    }
}
