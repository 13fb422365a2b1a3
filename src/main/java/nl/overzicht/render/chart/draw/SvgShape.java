package nl.overzicht.render.chart.draw;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element of an SVG drawing.
 *
 * @param tag of the element
 * @param place attributes for its position
 * @param look attributes for its appearance, which consecutive shapes can share
 * @param clip id of its clipping rectangle; empty: none
 * @param text within it; empty for a shape
 */
record SvgShape(String tag, Map<String, String> place, SortedMap<String, String> look, String clip, String text) {

    /** A line or rectangle as such, any other shape as a path. */
    static SvgShape of(Shape shape, SortedMap<String, String> look, String clip) {
        if (shape instanceof Line2D line) {
            return new SvgShape("line", line(line), look, clip, "");
        }
        return shape instanceof Rectangle2D box
                ? new SvgShape("rect", box(box), look, clip, "")
                : new SvgShape("path", Map.of("d", path(shape)), look, clip, "");
    }

    /** A line of text that begins at a position, in points. */
    static SvgShape text(String text, float x, float y, SortedMap<String, String> look, String clip) {
        return new SvgShape("text", places("x", x, "y", y), look, clip, text);
    }

    /** Whether it is the border of the box that was drawn before it. */
    boolean isBorderOf(SvgShape ground) {
        return tag.equals("rect")
                && ground.tag.equals("rect")
                && place.equals(ground.place)
                && clip.equals(ground.clip)
                && look.get("fill").equals("none")
                && !ground.look.containsKey("stroke");
    }

    /** The box with a border. */
    SvgShape borderedBy(SvgShape border) {
        SortedMap<String, String> both = new TreeMap<>(border.look);
        both.put("fill", look.get("fill"));
        if (look.containsKey("class")) {
            both.merge("class", look.get("class"), (ofBorder, ofGround) -> ofGround + " " + ofBorder);
        }
        return new SvgShape(tag, place, both, clip, "");
    }

    /** At most two decimals, since more are not visible, without trailing zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String decimals = size % 100 == 0 ? "" : "." + (size % 10 == 0 ? "" + size / 10 % 10 : twoDigits(size % 100));
        return sign + size / 100 + decimals;
    }

    private static String twoDigits(long value) {
        return (value < 10 ? "0" : "") + value;
    }

    private static Map<String, String> line(Line2D line) {
        Map<String, String> places = places("x1", line.getX1(), "y1", line.getY1());
        places.putAll(places("x2", line.getX2(), "y2", line.getY2()));
        return places;
    }

    private static Map<String, String> box(Rectangle2D box) {
        Map<String, String> places = places("x", box.getX(), "y", box.getY());
        places.putAll(places("width", box.getWidth(), "height", box.getHeight()));
        return places;
    }

    private static Map<String, String> places(String first, double a, String second, double b) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(first, number(a));
        places.put(second, number(b));
        return places;
    }

    /** The path data: the commands M, L, Q, C and Z with one, one, two, three and no points. */
    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(points);
            path.append("MLQCZ".charAt(step));
            int numbers = step == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, step);
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        return path.toString();
    }
}
