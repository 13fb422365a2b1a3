package nl.overzicht.render.pdf.tagtree;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives a bullet a text: the engine draws it as a shape, which has none of its own. */
final class Bullets implements Repair {

    static final String MARK = "@@Bullets";

    private static final String BULLET = "\u2022";

    @Override
    public void apply(PDDocument document, Element root) {
        for (Element list : root.all("L")) {
            if (list.text("Alt").filter(MARK::equals).isPresent()) {
                list.remove("Alt");
                list.children().stream()
                        .flatMap(item -> item.children().stream())
                        .filter(child -> child.type().equals("Lbl"))
                        .forEach(label -> label.setText("ActualText", BULLET));
            }
        }
    }
}
