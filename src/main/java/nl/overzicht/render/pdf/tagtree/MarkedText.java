package nl.overzicht.render.pdf.tagtree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A character of a piece of marked content, measured in points from the top left. A long document has a million
     * of these; each takes a fifth of the memory of PDFBox's own object.
     *
     * @param text the character
     * @param x left edge
     * @param width of the character
     * @param y baseline
     * @param size of the type
     * @param originX x of its baseline origin, from the left of an upright page
     * @param originY y of its baseline origin, from the bottom of the page
     * @param cut whether it has no ink, or only in part
     */
    record MarkedCharacter(
            String text, float x, float width, float y, float size, float originX, float originY, boolean cut) {

        static MarkedCharacter of(TextPosition position, boolean cut) {
            return new MarkedCharacter(
                    position.getUnicode(),
                    position.getXDirAdj(),
                    position.getWidthDirAdj(),
                    position.getYDirAdj(),
                    position.getYScale(),
                    position.getTextMatrix().getTranslateX(),
                    position.getTextMatrix().getTranslateY(),
                    cut);
        }

        /** Its right edge. */
        float right() {
            return x + width;
        }
    }

    private final Map<COSDictionary, Map<Integer, List<MarkedCharacter>>> pages = new HashMap<>();

    /** Reads the text of all pages. */
    static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText();
        for (PDPage page : document.getPages()) {
            ClipReader reader = new ClipReader();
            reader.processPage(page);
            Map<Integer, List<MarkedCharacter>> pieces = new HashMap<>();
            reader.getMarkedContents().forEach(content -> collect(content, reader, pieces));
            text.pages.put(page.getCOSObject(), pieces);
        }
        return text;
    }

    /** The text of a kid that is marked content; empty for an annotation. */
    String of(COSBase kid, Element element) {
        StringBuilder text = new StringBuilder();
        positions(kid, element).forEach(position -> text.append(position.text()));
        return text.toString();
    }

    /** All text of an element; empty when it contains a figure, whose text is in its Alt. */
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

    /** The characters of a kid that is marked content, each with its place; none for an annotation. */
    List<MarkedCharacter> positions(COSBase kid, Element element) {
        COSBase page = page(kid, element);
        int number = -1;
        if (kid instanceof COSInteger mcid) {
            number = mcid.intValue();
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            number = reference.getInt(COSName.MCID);
        }
        return pages.getOrDefault(page, Map.of()).getOrDefault(number, List.of());
    }

    /** The page of a kid that is marked content. */
    static COSBase page(COSBase kid, Element element) {
        COSBase own = kid instanceof COSDictionary reference ? reference.getDictionaryObject(COSName.PG) : null;
        return own == null ? element.dictionary().getDictionaryObject(COSName.PG) : own;
    }

    private static void collect(
            PDMarkedContent content, ClipReader reader, Map<Integer, List<MarkedCharacter>> pieces) {
        if (content.getMCID() >= 0) {
            pieces.computeIfAbsent(content.getMCID(), none -> new ArrayList<>())
                    .addAll(positions(content.getContents(), reader));
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, reader, pieces));
    }

    private static List<MarkedCharacter> positions(List<Object> contents, ClipReader reader) {
        List<MarkedCharacter> positions = new ArrayList<>();
        for (Object content : contents) {
            if (content instanceof TextPosition position) {
                positions.add(MarkedCharacter.of(position, reader.isCut(position)));
            } else if (content instanceof PDMarkedContent inner && inner.getMCID() < 0) {
                positions.addAll(positions(inner.getContents(), reader));
            }
        }
        return positions;
    }
}
