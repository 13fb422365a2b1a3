package nl.overzicht.render.pdf.tagtree;

import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes out elements that hold nothing: the foot of a table without one, what was around a moved note. */
final class EmptyElements implements Repair {

    /** An empty cell is a cell; an empty paragraph is none. */
    private static final Set<String> KEPT = Set.of("TD", "TH");

    @Override
    public void apply(PDDocument document, Element root) {
        root.children().forEach(EmptyElements::prune);
    }

    private static void prune(Element element) {
        element.children().forEach(EmptyElements::prune);
        if (element.kids().isEmpty() && !KEPT.contains(element.type())) {
            element.detach();
        }
    }
}
