package nl.overzicht.render.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Says once what the shapes of a drawing have in common: Batik repeats the clip and the pen at each, and draws the ground and
 * the border of a box as two. The picture stays the same to the pixel; a chart of a hundred years loses more than half of its
 * bytes.
 *
 * @param root of the drawing, changed in place
 */
record SharedAttributes(Element root) {

    /** What children inherit, and a clip, which holds for a group as for each of its shapes. */
    private static final List<String> SHARED = List.of("clip-path", "stroke-width");

    private static final List<String> BOX = List.of("x", "y", "width", "height", "clip-path", "transform");
    private static final int LEAST = 3;

    void write() {
        groups().forEach(SharedAttributes::joinBoxes);
        groups().forEach(SharedAttributes::group);
    }

    private List<Element> groups() {
        NodeList groups = root.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .toList();
    }

    private static void joinBoxes(Element group) {
        Element before = null;
        for (Element shape : children(group)) {
            if (before != null && isBorderOf(shape, before)) {
                pen(before).forEach(before::removeAttribute);
                Element box = before;
                pen(shape).forEach(name -> box.setAttribute(name, shape.getAttribute(name)));
                group.removeChild(shape);
                before = null;
            } else {
                before = shape;
            }
        }
    }

    private static List<String> pen(Element shape) {
        return IntStream.range(0, shape.getAttributes().getLength())
                .mapToObj(i -> shape.getAttributes().item(i).getNodeName())
                .filter(name -> name.startsWith("stroke"))
                .toList();
    }

    private static boolean isBorderOf(Element border, Element ground) {
        return border.getTagName().equals("rect")
                && ground.getTagName().equals("rect")
                && border.getAttribute("fill").equals("none")
                && ground.getAttribute("stroke").equals("none")
                && BOX.stream().allMatch(name -> border.getAttribute(name).equals(ground.getAttribute(name)));
    }

    /** Wraps shapes in a row that have a clip in common; a shape that is turned has its clip turned too, and stays. */
    private static void group(Element group) {
        List<Element> row = new ArrayList<>();
        for (Element shape : children(group)) {
            if (!row.isEmpty() && !clip(shape).equals(clip(row.get(0)))) {
                wrap(row);
                row.clear();
            }
            if (!clip(shape).isEmpty()) {
                row.add(shape);
            }
        }
        wrap(row);
    }

    private static String clip(Element shape) {
        return shape.hasAttribute("transform") ? "" : shape.getAttribute("clip-path");
    }

    private static void wrap(List<Element> row) {
        if (row.size() < LEAST) {
            return;
        }
        Element first = row.get(0);
        Element group = first.getOwnerDocument().createElementNS(first.getNamespaceURI(), "g");
        first.getParentNode().insertBefore(group, first);
        row.forEach(group::appendChild);
        for (String name : SHARED) {
            String value = first.getAttribute(name);
            if (!value.isEmpty()
                    && row.stream().allMatch(shape -> shape.getAttribute(name).equals(value))) {
                group.setAttribute(name, value);
                row.forEach(shape -> shape.removeAttribute(name));
            }
        }
    }

    private static List<Element> children(Element group) {
        NodeList nodes = group.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
