package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tag tree as text, in the order in which a screen reader reads it: one line per element, indented by two blanks
 * per level, with its attributes, then its text in quotation marks.
 */
public final class TagText {

    private static final List<String> SHOWN = List.of("Alt", "ActualText", "ID", "Lang", "E");

    private final MarkedText text;
    private final List<String> lines = new ArrayList<>();

    private TagText(MarkedText text) {
        this.text = text;
    }

    /**
     * The tree of a document, each line ended by {@code \n}.
     *
     * @throws IOException when a page cannot be read
     */
    public static String of(PDDocument document) throws IOException {
        TagText writer = new TagText(MarkedText.of(document));
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        new Element(root).children().forEach(child -> writer.write(child, 0));
        return String.join("\n", writer.lines) + "\n";
    }

    private void write(Element element, int level) {
        String indent = "  ".repeat(level);
        lines.add(indent + element.type() + attributes(element));
        StringBuilder run = new StringBuilder();
        for (COSBase kid : element.kids()) {
            if (Element.asElement(kid).isPresent() || isAnnotation(kid)) {
                flush(run, indent);
            }
            if (isAnnotation(kid)) {
                lines.add(indent + "  (annotation)");
            }
            Element.asElement(kid).ifPresent(child -> write(child, level + 1));
            run.append(text.of(kid, element));
        }
        flush(run, indent);
    }

    private void flush(StringBuilder run, String indent) {
        if (!run.isEmpty()) {
            lines.add(indent + "  \"" + run.toString().replace("\n", "\\n") + "\"");
            run.setLength(0);
        }
    }

    private static boolean isAnnotation(COSBase kid) {
        return kid instanceof COSDictionary dictionary
                && COSName.getPDFName("OBJR").equals(dictionary.getCOSName(COSName.TYPE));
    }

    private static String attributes(Element element) {
        StringBuilder shown = new StringBuilder();
        for (String key : SHOWN) {
            element.text(key)
                    .ifPresent(value -> shown.append(' ')
                            .append(key)
                            .append("=\"")
                            .append(value.replace("\n", "\\n"))
                            .append('"'));
        }
        COSBase attributes = element.dictionary().getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary dictionary && dictionary.containsKey("Scope")) {
            shown.append(" Scope=").append(dictionary.getNameAsString("Scope"));
        }
        return shown.toString();
    }
}
