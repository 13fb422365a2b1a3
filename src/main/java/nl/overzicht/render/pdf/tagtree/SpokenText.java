package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.overzicht.render.pdf.tagtree.Glyph.Part;
import nl.overzicht.render.pdf.tagtree.MarkedText.MarkedCharacter;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The characters of a letter in reading order, each with its place on paper. That order does not depend on where
 * lines and pages break: a note follows the text that cites it, and headers and footers are left out.
 */
public final class SpokenText {

    private static final String MARK = "@@";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

    private final MarkedText text;
    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private Part part;

    private SpokenText(MarkedText text) {
        this.text = text;
    }

    /**
     * The characters without blanks. The structure of the document must have been repaired.
     *
     * @throws IOException when a page cannot be read
     */
    public static List<Glyph> of(PDDocument document) throws IOException {
        return of(document, MarkedText.of(document));
    }

    /** As {@link #of(PDDocument)}, for a document whose text was read before. */
    public static List<Glyph> of(PDDocument document, MarkedText text) {
        SpokenText reader = new SpokenText(text);
        for (PDPage page : document.getPages()) {
            reader.pages.put(page.getCOSObject(), reader.pages.size() + 1);
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Element whole = new Element(root);
        boolean hasHead = !whole.all("H1").isEmpty() && whole.all("TOC").isEmpty();
        reader.part = hasHead ? Part.HEAD : Part.TEXT;
        reader.read(whole, reader.part, "");
        return Collections.unmodifiableList(reader.glyphs);
    }

    private void read(Element element, Part above, String mark) {
        Part own = part(element, above);
        String nearest = element.text("Alt").filter(alt -> alt.startsWith(MARK)).orElse(mark);
        for (COSBase kid : element.kids()) {
            Element.asElement(kid).ifPresent(child -> read(child, own, nearest));
            for (MarkedCharacter character : text.positions(kid, element)) {
                add(character, pages.get(MarkedText.page(kid, element)), own, nearest);
            }
        }
        if (element.type().equals("H1")) {
            part = Part.TEXT;
        }
    }

    private Part part(Element element, Part above) {
        if (element.parent().map(Element::type).filter("TOCI"::equals).isPresent()) {
            return above;
        }
        return switch (element.type()) {
            case "Lbl", "Reference" -> Part.LABEL;
            case "Note" -> Part.NOTE;
            case "Figure" -> Part.DRAWING;
            default -> above == Part.HEAD ? part : above;
        };
    }

    private void add(MarkedCharacter character, int page, Part own, String mark) {
        String shown = BLANKS.matcher(character.text()).replaceAll("");
        if (!shown.isEmpty()) {
            glyphs.add(new Glyph(
                    shown,
                    page,
                    character.x(),
                    character.right(),
                    character.y(),
                    character.size(),
                    own,
                    mark,
                    character.cut()));
        }
    }
}
