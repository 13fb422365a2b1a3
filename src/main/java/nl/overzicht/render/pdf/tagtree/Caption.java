package nl.overzicht.render.pdf.tagtree;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Moves a caption into its table, as the first child (ISO 32000-1, table 337). The engine tags it beside the table. */
final class Caption implements Repair {

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element caption : root.all("Caption")) {
            Element above = caption.parent().orElseThrow();
            above.children().stream()
                    .filter(child -> child.type().equals("Table"))
                    .findFirst()
                    .ifPresent(table -> moveInto(table, caption));
        }
    }

    private static void moveInto(Element table, Element caption) {
        caption.detach();
        List<COSBase> kids = new ArrayList<>(table.kids());
        kids.add(0, caption.dictionary());
        table.setKids(kids);
    }
}
