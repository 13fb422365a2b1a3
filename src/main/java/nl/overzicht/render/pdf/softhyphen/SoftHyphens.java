package nl.overzicht.render.pdf.softhyphen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Replaces marks by soft hyphens, if the typeface has a separate glyph for the soft hyphen; text extraction then returns a
 * soft hyphen (ISO 32000-1, 14.8.2.2.3). Character codes have two bytes, as in all our fonts.
 *
 * @param fonts of the document, not yet reduced to subsets
 * @param mark the character to replace
 */
public record SoftHyphens(List<PDFont> fonts, char mark) {

    private static final String SOFT_HYPHEN = "\u00ad";

    /** Hyphens that are rare in texts, of which one can serve as a mark. */
    private static final List<Character> MARKS = List.of('\u2010', '\u2011');

    static Optional<Character> markFor(String document) {
        return MARKS.stream().filter(mark -> document.indexOf(mark) < 0).findFirst();
    }

    /** Whether every font has separate glyphs for the marks, the hyphen and the soft hyphen. */
    public static boolean canBeIn(List<PDFont> fonts) {
        return fonts.stream()
                .allMatch(font -> Stream.concat(
                                        Stream.of("-", SOFT_HYPHEN),
                                        MARKS.stream().map(String::valueOf))
                                .map(text -> Arrays.toString(code(font, text)))
                                .distinct()
                                .count()
                        == 2 + MARKS.size());
    }

    /**
     * Replaces the marks in the pages of a document that is not yet saved.
     *
     * @throws IOException when a page cannot be read or written
     */
    public void write(PDDocument document) throws IOException {
        Map<COSBase, PDFont> known = new IdentityHashMap<>();
        for (PDFont font : fonts) {
            known.put(font.getCOSObject(), font);
        }
        for (PDPage page : document.getPages()) {
            write(document, page, known);
        }
    }

    private void write(PDDocument document, PDPage page, Map<COSBase, PDFont> known) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        COSDictionary names = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        Optional<PDFont> font = Optional.empty();
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("Tf")) {
                font = Optional.ofNullable(known.get(names.getDictionaryObject((COSName) tokens.get(i - 2))));
            } else if (font.isPresent()) {
                Object shown = replace(tokens.get(i), font.get());
                changed |= shown != tokens.set(i, shown);
            }
        }
        if (changed) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
        }
    }

    /**
     * The operand with soft hyphens for marks: a string, or an array of strings and distances. The same object when it
     * contains no marks.
     */
    private Object replace(Object token, PDFont font) {
        if (token instanceof COSString text) {
            return replace(text, font);
        }
        if (token instanceof COSArray texts) {
            COSArray all = new COSArray();
            texts.forEach(part -> all.add(part instanceof COSString text ? replace(text, font) : part));
            return all.toList().equals(texts.toList()) ? texts : all;
        }
        return token;
    }

    private COSString replace(COSString text, PDFont font) {
        byte[] from = code(font, String.valueOf(mark));
        byte[] to = code(font, SOFT_HYPHEN);
        byte[] codes = text.getBytes().clone();
        boolean found = false;
        for (int i = 0; i + 1 < codes.length; i += 2) {
            if (codes[i] == from[0] && codes[i + 1] == from[1]) {
                codes[i] = to[0];
                codes[i + 1] = to[1];
                found = true;
            }
        }
        if (found) {
            font.addToSubset(SOFT_HYPHEN.codePointAt(0));
        }
        return found ? new COSString(codes) : text;
    }

    private static byte[] code(PDFont font, String text) {
        try {
            return font.encode(text);
        } catch (IOException | IllegalArgumentException absent) {
            return new byte[0];
        }
    }
}
