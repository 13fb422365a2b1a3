package nl.overzicht.render.pdf.tagtree;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Moves the right column after the addressee: the engine tags it after the whole letter. */
final class ReadingOrder implements Repair {

    static final String ADDRESSEE = "@@Addressee";
    static final String COLUMN = "@@Column";

    @Override
    public void apply(PDDocument document, Element root) {
        Optional<Element> column = take(root, COLUMN);
        Optional<Element> addressee = take(root, ADDRESSEE);
        if (column.isPresent() && addressee.isPresent()) {
            column.get().detach();
            addressee
                    .get()
                    .parent()
                    .orElseThrow()
                    .replace(
                            addressee.get().dictionary(),
                            List.of(addressee.get().dictionary(), column.get().dictionary()));
        }
    }

    private static Optional<Element> take(Element root, String mark) {
        Optional<Element> found = root.all().stream()
                .filter(drawing -> drawing.text("Alt").filter(mark::equals).isPresent())
                .findFirst();
        found.ifPresent(element -> element.remove("Alt"));
        return found;
    }
}
