package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes the head of a table that is repeated on a later page a pagination artifact: the engine adds each repetition
 * to the same cells, which would be read as "Amount Amount Amount".
 */
final class RepeatedHead implements Repair {

    private static final COSName BEGIN = COSName.ARTIFACT;

    @Override
    public void apply(PDDocument document, Element root) throws IOException {
        Map<COSDictionary, Set<Integer>> repeats = new HashMap<>();
        for (Element head : root.all("THead")) {
            for (Element cell : head.all("TH")) {
                keepFirstPage(cell, repeats);
            }
        }
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = repeats.get(page.getCOSObject());
            if (numbers != null) {
                toArtifacts(document, page, numbers);
                forget(document, page, numbers);
            }
        }
    }

    /** Keeps only the content on the first page. The text of a cell may be in nested elements, one for each run of text. */
    private static void keepFirstPage(Element cell, Map<COSDictionary, Set<Integer>> repeats) {
        Optional<COSBase> first = firstPage(cell);
        if (first.isPresent()) {
            keepPage(first.get(), cell, repeats);
        }
    }

    private static Optional<COSBase> firstPage(Element element) {
        for (COSBase kid : element.kids()) {
            Optional<Element> child = Element.asElement(kid);
            Optional<COSBase> page =
                    child.isPresent() ? firstPage(child.get()) : Optional.ofNullable(pageOf(kid, element));
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static void keepPage(COSBase first, Element element, Map<COSDictionary, Set<Integer>> repeats) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : element.kids()) {
            Optional<Element> child = Element.asElement(kid);
            child.ifPresent(inner -> keepPage(first, inner, repeats));
            COSBase page = pageOf(kid, element);
            if (child.isPresent() || page == first) {
                kept.add(kid);
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                repeats.computeIfAbsent((COSDictionary) page, none -> new TreeSet<>())
                        .add(reference.getInt(COSName.MCID));
            }
        }
        element.setKids(kept);
    }

    private static COSBase pageOf(COSBase kid, Element cell) {
        COSBase own = kid instanceof COSDictionary reference ? reference.getDictionaryObject(COSName.PG) : null;
        return own != null ? own : cell.dictionary().getDictionaryObject(COSName.PG);
    }

    private static void toArtifacts(PDDocument document, PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && numbers.contains(number(tokens.get(i - 1), page))) {
                tokens.set(i - 2, BEGIN);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static int number(Object properties, PDPage page) {
        COSDictionary dictionary = properties instanceof COSDictionary inline
                ? inline
                : page.getResources().getProperties((COSName) properties).getCOSObject();
        return dictionary.containsKey(COSName.MCID) ? dictionary.getInt(COSName.MCID) : -1;
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return properties;
    }

    /** Removes these pieces of a page from the parent tree (ISO 32000-1, 14.7.4.4). */
    private static void forget(PDDocument document, PDPage page, Set<Integer> numbers) {
        COSDictionary tree = (COSDictionary) document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getDictionaryObject(COSName.PARENT_TREE);
        COSArray entries = (COSArray) tree.getDictionaryObject(COSName.NUMS);
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            boolean ofPage =
                    entries.getObject(i) instanceof COSInteger key && key.intValue() == page.getStructParents();
            if (ofPage && entries.getObject(i + 1) instanceof COSArray pieces) {
                numbers.forEach(number -> pieces.set(number, COSNull.NULL));
            }
        }
    }
}
