package nl.overzicht.render.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records what is drawn as SVG elements: shapes and lines of text in plain colours, clipped by rectangles.
 */
final class SvgGraphics extends ShapeGraphics {

    private final List<SvgShape> shapes = new ArrayList<>();
    private final Map<Rectangle2D, String> clips = new LinkedHashMap<>();

    /** The recorded shapes, in order. */
    List<SvgShape> shapes() {
        return shapes;
    }

    /** The clipping rectangles with their ids. */
    Map<Rectangle2D, String> clips() {
        return clips;
    }

    @Override
    public void fill(Shape shape) {
        add(SvgShape.of(shape, paint("fill"), clip()));
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke stroke = (BasicStroke) getStroke();
        SortedMap<String, String> look = paint("stroke");
        look.put("fill", "none");
        look.put("stroke-width", SvgShape.number(stroke.getLineWidth()));
        if (stroke.getDashArray() != null) {
            look.put("stroke-dasharray", dashes(stroke.getDashArray()));
            look.put("stroke-linecap", "butt");
        }
        add(SvgShape.of(shape, look, clip()));
    }

    @Override
    public void drawString(String text, float x, float y) {
        SortedMap<String, String> look = paint("fill");
        look.put("font-size", SvgShape.number(getFont().getSize2D()));
        if (getFont().isBold()) {
            look.put("font-weight", "bold");
        }
        add(SvgShape.text(text, x, y, look, clip()));
    }

    /** The fill and the border of a box become one element. An empty path is not added. */
    private void add(SvgShape shape) {
        int last = shapes.size() - 1;
        if (last >= 0 && shape.isBorderOf(shapes.get(last))) {
            shapes.set(last, shapes.get(last).borderedBy(shape));
        } else if (!shape.place().containsValue("")) {
            shapes.add(shape);
        }
    }

    /** The colour as an attribute, for a separate file, and as a class, for which a page defines its own colour. */
    private SortedMap<String, String> paint(String attribute) {
        Color colour = getColor();
        SortedMap<String, String> look = new TreeMap<>();
        look.put(attribute, Tone.hex(colour));
        Tone.of(colour).ifPresent(tone -> look.put("class", tone.name(attribute)));
        return look;
    }

    private static String dashes(float[] lengths) {
        List<String> dashes = new ArrayList<>();
        for (float length : lengths) {
            dashes.add(SvgShape.number(length));
        }
        return String.join(" ", dashes);
    }

    private String clip() {
        return getClip() == null
                ? ""
                : clips.computeIfAbsent(getClip().getBounds2D(), clip -> "clip" + (clips.size() + 1));
    }
}
