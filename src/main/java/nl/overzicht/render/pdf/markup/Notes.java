package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The notes of a document while it is measured. All but the first stand apart from the foot of the page: the engine lays
 * all notes of a page out again for each that is added, and the endless page would have all of them.
 *
 * @param elements the notes in order
 */
public record Notes(List<Element> elements) {

    /** The style of notes that stand apart: as high as at the foot, with the space of their number. */
    public static final String APART = ".fn.apart { float: none; position: absolute }"
            + ".fn.apart::before { font-size: 6pt; vertical-align: super; line-height: 6pt; content: '0 ' }"
            + ".fn.apart.digits-2::before { content: '00 ' } .fn.apart.digits-3::before { content: '000 ' }";

    private static final String CLASS = " apart";

    /** Those of a document. */
    public static Notes of(Document document) {
        List<Element> notes = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("div");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (isNote(element)) {
                notes.add(element);
            }
        }
        return new Notes(notes);
    }

    /** Whether an element is the text of a note. */
    static boolean isNote(Element element) {
        return ElementClasses.of(element).contains("fn");
    }

    /** Sets all but the first apart. */
    public void setApart() {
        elements.stream().skip(1).forEach(note -> note.setAttribute("class", note.getAttribute("class") + CLASS));
    }

    /** Undoes {@link #setApart}, and what the engine adds to a document with notes. */
    public void putBack() {
        elements.stream()
                .skip(1)
                .forEach(note ->
                        note.setAttribute("class", note.getAttribute("class").replace(CLASS, "")));
        if (!elements.isEmpty()) {
            NodeList areas = elements.get(0).getOwnerDocument().getElementsByTagName("fs-footnote");
            while (areas.getLength() > 0) {
                areas.item(0).getParentNode().removeChild(areas.item(0));
            }
        }
    }
}
