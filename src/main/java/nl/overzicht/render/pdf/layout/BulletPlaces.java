package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.MarkerData;

/** Where the bullets of lists are: at the left edge of their list, as its numbers do, and not close to the text. */
public final class BulletPlaces {

    /** How many diameters to the right of the left edge of its space the engine draws a bullet. */
    private static final double ENGINE_INSET = 1.1;

    /** Blank left of a bullet, in diameters: as much as left of a digit. */
    private static final double BEARING = 0.25;

    private BulletPlaces() {}

    /** Moves the bullets in a box that was laid out. */
    public static void set(Box box) {
        if (box instanceof BlockBox item && item.getMarkerData() != null) {
            MarkerData.GlyphMarker bullet = item.getMarkerData().getGlyphMarker();
            if (bullet != null) {
                int indent = item.getAbsX() - item.getParent().getAbsX();
                bullet.setLayoutWidth(indent + (int) ((ENGINE_INSET - BEARING) * bullet.getDiameter()));
            }
        }
        box.getChildren().forEach(BulletPlaces::set);
    }
}
