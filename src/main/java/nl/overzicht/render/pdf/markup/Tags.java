package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds elements by their tag names. */
final class Tags {

    private Tags() {}

    /**
     * The descendants of an element with one of these names, in document order. The list does not change when the document
     * does.
     */
    static List<Element> of(Element within, List<String> names) {
        NodeList elements = within.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .filter(element -> names.contains(element.getTagName()))
                .toList();
    }
}
