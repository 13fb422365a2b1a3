package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The notes of a document while its layout is measured. All but the first are taken out of the foot of the page: the engine
 * lays out all notes of a page again for each note that is added, and the endless page would contain all of them.
 *
 * @param elements the notes in order
 */
public record Notes(List<Element> elements) {

    /** The style of notes that are taken out: they keep their height, with space for their number. */
    public static final String APART = ".fn.apart { float: none; position: absolute }"
            + ".fn.apart::before { font-size: 6pt; vertical-align: super; line-height: 6pt; content: '0 ' }"
            + ".fn.apart.digits-2::before { content: '00 ' } .fn.apart.digits-3::before { content: '000 ' }";

    private static final String CLASS = " apart";

    /** The notes of a document. */
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

    /** Takes all notes but the first out of the foot. */
    public void setApart() {
        elements.stream().skip(1).forEach(note -> note.setAttribute("class", note.getAttribute("class") + CLASS));
    }

    /** Undoes {@link #setApart}, and removes what the engine adds to a document with notes. */
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
