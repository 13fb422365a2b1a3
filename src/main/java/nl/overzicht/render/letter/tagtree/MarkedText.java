package nl.overzicht.render.letter.tagtree;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each piece of marked content, by page and number. */
final class MarkedText {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    /** Reads the text of all pages. */
    static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, pieces));
            text.pages.put(page.getCOSObject(), pieces);
        }
        return text;
    }

    /** The text of a kid that is content; empty for an annotation. */
    String of(COSBase kid, Element element) {
        COSBase page = element.dictionary().getDictionaryObject(COSName.PG);
        int number = -1;
        if (kid instanceof COSInteger mcid) {
            number = mcid.intValue();
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            number = reference.getInt(COSName.MCID);
            page = reference.containsKey(COSName.PG) ? reference.getDictionaryObject(COSName.PG) : page;
        }
        return pages.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> pieces) {
        if (content.getMCID() >= 0) {
            pieces.merge(content.getMCID(), textOf(content.getContents()), String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, pieces));
    }

    private static String textOf(List<Object> contents) {
        StringBuilder text = new StringBuilder();
        for (Object one : contents) {
            if (one instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (one instanceof PDMarkedContent inner && inner.getMCID() < 0) {
                text.append(textOf(inner.getContents()));
            }
        }
        return text.toString();
    }
}
