package nl.overzicht.render.font;

/** The faces of the one typeface: DejaVu Sans, or that of an organisation under the same names. */
public enum FontFace {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf"),
    ITALIC("DejaVuSans-Oblique.ttf"),
    BOLD_ITALIC("DejaVuSans-BoldOblique.ttf");

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    /** The name of its file among the resources. */
    public String resource() {
        return "net/sf/jasperreports/fonts/dejavu/" + file;
    }
}
