package nl.overzicht.render.font;

/** The cuts of the one typeface: DejaVu Sans, or that of an organisation under the same names. */
public enum FontCut {
    REGULAR("DejaVuSans.ttf"),
    BOLD("DejaVuSans-Bold.ttf"),
    ITALIC("DejaVuSans-Oblique.ttf"),
    BOLD_ITALIC("DejaVuSans-BoldOblique.ttf");

    private final String file;

    FontCut(String file) {
        this.file = file;
    }

    /** The name of its file among the resources. */
    public String resource() {
        return "net/sf/jasperreports/fonts/dejavu/" + file;
    }
}
