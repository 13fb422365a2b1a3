package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.MarkerData;

/** Places the bullets of lists at the left edge of their list, where its numbers would be, instead of close to the text. */
public final class BulletPlaces {

    /** Where the engine draws a bullet: this many diameters to the right of the left edge of its space. */
    private static final double ENGINE_INSET = 1.1;

    /** Blank to the left of a bullet, in diameters: as much as to the left of a digit. */
    private static final double BEARING = 0.25;

    private BulletPlaces() {}

    /** Moves the bullets in a box that is laid out. */
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
