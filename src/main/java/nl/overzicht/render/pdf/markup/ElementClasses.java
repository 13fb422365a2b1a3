package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Element;

/** The classes of an element. */
public final class ElementClasses {

    private ElementClasses() {}

    /** Adds a class to those of an element; an empty name adds none. */
    static void add(Element element, String name) {
        if (!name.isEmpty()) {
            element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
        }
    }

    /** The classes in the order in which they are written; a list with one empty text when there are none. */
    public static List<String> of(Element element) {
        return List.of(element.getAttribute("class").split(" "));
    }
}
