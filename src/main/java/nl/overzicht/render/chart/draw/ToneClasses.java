package nl.overzicht.render.chart.draw;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gives each shape of a drawing classes for its colours, beside the attributes: the style sheet of a page gives these its own
 * colours, light or dark. Done when shapes were joined: Batik's handler of styles sees each before.
 *
 * @param root of the drawing, changed in place
 */
record ToneClasses(Element root) {

    void write() {
        NodeList shapes = root.getElementsByTagName("*");
        write(root);
        IntStream.range(0, shapes.getLength())
                .mapToObj(i -> (Element) shapes.item(i))
                .forEach(ToneClasses::write);
    }

    private static void write(Element shape) {
        String classes = Stream.of("fill", "stroke")
                .flatMap(attribute -> Tone.of(shape.getAttribute(attribute)).map(tone -> tone.name(attribute)).stream())
                .collect(Collectors.joining(" "));
        if (!classes.isEmpty()) {
            shape.setAttribute("class", classes);
        }
    }
}
