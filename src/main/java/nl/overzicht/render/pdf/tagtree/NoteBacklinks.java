package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.render.pdf.tagtree.MarkedText.MarkedCharacter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Links from the number of a note back to where it is cited.
 *
 * @param document open
 * @param text of its pages
 * @param words of links
 */
record NoteBacklinks(PDDocument document, MarkedText text, TagWords words) {

    /** Space above the line to which a link goes, in points. */
    private static final float ABOVE = 12;

    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    /**
     * Makes the number of a note a link.
     *
     * @param label element of the note that begins with its number
     * @param call the link that cites it
     */
    void add(Element label, Element call, int number) throws IOException {
        Element first = label.children().get(0);
        COSBase kid = first.kids().get(0);
        PDPage page = new PDPage((COSDictionary) MarkedText.page(kid, first));
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(area(text.positions(kid, first)));
        annotation.setContents(words.back().apply(number));
        annotation.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setAction(actionTo(call));
        page.getAnnotations().add(annotation);
        List<COSBase> kids = new ArrayList<>(label.kids());
        kids.set(0, tag(first, annotation, page).dictionary());
        label.setKids(kids);
    }

    private static PDRectangle area(List<MarkedCharacter> digits) {
        MarkedCharacter first = digits.get(0);
        MarkedCharacter last = digits.get(digits.size() - 1);
        float x = first.originX();
        float right = last.originX() + last.width();
        return new PDRectangle(x, first.originY(), right - x, first.size());
    }

    private PDActionGoTo actionTo(Element call) {
        COSDictionary cited = LinkName.annotation(call).orElseThrow();
        PDRectangle area = new PDRectangle(cited.getCOSArray(COSName.RECT));
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(new PDPage((COSDictionary) MarkedText.page(reference(call), call)));
        place.setLeft(Math.round(area.getLowerLeftX()));
        place.setTop(Math.round(area.getUpperRightY() + ABOVE));
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(place);
        return action;
    }

    /** The kid of a link that refers to its annotation (OBJR). */
    private static COSBase reference(Element link) {
        return link.kids().stream()
                .filter(kid -> kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.OBJ))
                .findFirst()
                .orElseThrow();
    }

    private Element tag(Element digits, PDAnnotationLink annotation, PDPage page) {
        Element link = Element.of("Link");
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, page);
        link.dictionary().setItem(COSName.PG, page);
        link.setKids(List.of(digits.dictionary(), reference));
        annotation.setStructParent(register(link));
        return link;
    }

    /** Adds an element to the parent tree and returns its key (ISO 32000-1, 14.7.4.4). */
    private int register(Element element) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray entries = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int key = 0;
        for (int i = 0; i < entries.size(); i += 2) {
            key = Math.max(key, ((COSInteger) entries.getObject(i)).intValue() + 1);
        }
        entries.add(COSInteger.get(key));
        entries.add(element.dictionary());
        root.setInt(NEXT_KEY, key + 1);
        return key;
    }
}
