package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.TextPosition;

/** The characters of each piece of marked content, by page and number. */
public final class MarkedText {

    private final Map<COSDictionary, Map<Integer, List<TextPosition>>> pages = new HashMap<>();
    private final Set<TextPosition> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Reads the text of all pages. */
    static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText();
        for (PDPage page : document.getPages()) {
            ClipReader reader = new ClipReader(text.cut);
            reader.processPage(page);
            Map<Integer, List<TextPosition>> pieces = new HashMap<>();
            reader.getMarkedContents().forEach(content -> collect(content, pieces));
            text.pages.put(page.getCOSObject(), pieces);
        }
        return text;
    }

    /** The text of a kid that is content; empty for an annotation. */
    String of(COSBase kid, Element element) {
        StringBuilder text = new StringBuilder();
        positions(kid, element).forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    /** All text of an element; empty when it holds a figure, whose text is in its Alt. */
    Optional<String> all(Element element) {
        StringBuilder all = new StringBuilder();
        for (Element part : element.all()) {
            if (part.type().equals("Figure")) {
                return Optional.empty();
            }
            part.kids().forEach(kid -> all.append(of(kid, part)));
        }
        return Optional.of(all.toString());
    }

    /** The characters of a kid that is content, each with its place; none for an annotation. */
    List<TextPosition> positions(COSBase kid, Element element) {
        COSBase page = page(kid, element);
        int number = -1;
        if (kid instanceof COSInteger mcid) {
            number = mcid.intValue();
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            number = reference.getInt(COSName.MCID);
        }
        return pages.getOrDefault(page, Map.of()).getOrDefault(number, List.of());
    }

    /** Whether a character has no ink, or not all of it. */
    boolean isCut(TextPosition position) {
        return cut.contains(position);
    }

    /** The page on which a kid that is content stands. */
    static COSBase page(COSBase kid, Element element) {
        COSBase own = kid instanceof COSDictionary reference ? reference.getDictionaryObject(COSName.PG) : null;
        return own == null ? element.dictionary().getDictionaryObject(COSName.PG) : own;
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> pieces) {
        if (content.getMCID() >= 0) {
            pieces.computeIfAbsent(content.getMCID(), none -> new ArrayList<>())
                    .addAll(positions(content.getContents()));
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, pieces));
    }

    private static List<TextPosition> positions(List<Object> contents) {
        List<TextPosition> positions = new ArrayList<>();
        for (Object one : contents) {
            if (one instanceof TextPosition position) {
                positions.add(position);
            } else if (one instanceof PDMarkedContent inner && inner.getMCID() < 0) {
                positions.addAll(positions(inner.getContents()));
            }
        }
        return positions;
    }
}
