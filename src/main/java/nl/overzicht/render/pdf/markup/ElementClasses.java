package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Element;

/** Reads and writes the class attribute of elements. */
public final class ElementClasses {

    private ElementClasses() {}

    /** Adds a class to an element. An empty name is ignored. */
    static void add(Element element, String name) {
        if (!name.isEmpty()) {
            element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
        }
    }

    /** The classes of an element in order; a list with one empty string when there are none. */
    public static List<String> of(Element element) {
        return List.of(element.getAttribute("class").split(" "));
    }
}
