package nl.overzicht.render.font;

import java.awt.Font;

/**
 * What says to the target of a drawing in which face and size a text is. The target has the typeface itself and asks for no glyphs, so
 * that the JDK reads none: it would copy each file to a temporary one.
 */
final class NamedFont extends Font {

    static final String FAMILY = "DejaVu Sans";

    private static final long serialVersionUID = 1L;

    private final boolean isRead;

    /**
     * @param font with the size and the style
     * @param isRead whether it has glyphs of its own, for texts that the target cannot draw by itself
     */
    NamedFont(Font font, boolean isRead) {
        super(font);
        this.isRead = isRead;
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public boolean canDisplay(int character) {
        return !isRead || super.canDisplay(character);
    }
}
