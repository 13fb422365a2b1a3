package nl.overzicht.render.pdf.tagtree;

import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Removes elements without content: the foot of a table that has none, the wrapper of a note that was moved. */
final class EmptyElements implements Repair {

    /** Types that are kept when empty: an empty cell still holds its column, an empty paragraph has no meaning. */
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
