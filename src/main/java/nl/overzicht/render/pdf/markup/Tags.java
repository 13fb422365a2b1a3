package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Elements by the names of their tags. */
final class Tags {

    private Tags() {}

    /** All within an element that have one of these names, in the order of the document; a list of its own. */
    static List<Element> of(Element within, List<String> names) {
        NodeList elements = within.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .filter(element -> names.contains(element.getTagName()))
                .toList();
    }
}
