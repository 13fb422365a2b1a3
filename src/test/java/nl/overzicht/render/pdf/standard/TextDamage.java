package nl.overzicht.render.pdf.standard;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Damage to characters, fonts and painted content. */
final class TextDamage {

    private static final String TAGGED = "/\\w+ <</MCID \\d+>> BDC";

    private TextDamage() {}

    static List<Damage> all() {
        return List.of(
                new Damage("character: no shape", "PDF-1", document -> shape(document)),
                new Damage("character: read back as U+0000", "PDF-1", document -> meaning(document, "0000")),
                new Damage("character: read back as U+FEFF", "PDF-1", document -> meaning(document, "FEFF")),
                new Damage("character: read back as U+FFFE", "PDF-1", document -> meaning(document, "FFFE")),
                new Damage("character: of private use", "PDF-1", document -> meaning(document, "E000")),
                new Damage(
                        "font: without the table back to text",
                        "PDF-1",
                        document -> font(document).removeItem(COSName.TO_UNICODE)),
                new Damage(
                        "font: without its file",
                        "PDF-2",
                        document -> descriptor(document).removeItem(COSName.FONT_FILE2)),
                new Damage(
                        "font: cut off",
                        "PDF-2",
                        document -> Damage.stream(
                                (COSStream) descriptor(document).getDictionaryObject(COSName.FONT_FILE2),
                                bytes -> Arrays.copyOf(bytes, bytes.length / 3))),
                new Damage("font: one of the reader", "PDF-2", TextDamage::ofTheReader),
                new Damage("font: other widths", "PDF-2", TextDamage::widths),
                new Damage(
                        "content: an end is missing",
                        "PDF-6",
                        document -> Damage.content(document, content -> content.replaceFirst("\nEMC\n", "\n"))),
                new Damage(
                        "content: an end too many",
                        "PDF-6",
                        document -> Damage.content(document, content -> content + "\nEMC\n")),
                new Damage(
                        "content: text without a tag",
                        "PDF-6",
                        document -> Damage.content(document, content -> content.replaceFirst(TAGGED, "/Span BMC"))),
                new Damage(
                        "content: a line without a tag",
                        "PDF-6",
                        document -> Damage.content(document, content -> content + "\n10 10 m 90 90 l S\n")),
                new Damage(
                        "content: decoration in a text",
                        "PDF-6",
                        document -> Damage.content(
                                document,
                                content -> content.replaceFirst("(" + TAGGED + ")", "$1\n/Artifact BMC EMC"))),
                new Damage(
                        "content: a text in decoration",
                        "PDF-6",
                        document -> Damage.content(
                                document,
                                content -> content.replaceFirst(
                                        "(" + TAGGED + ")([\\s\\S]*?EMC)", "/Artifact BMC $1$2 EMC"))));
    }

    static COSDictionary font(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        return (COSDictionary) ((COSArray) font(document).getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        return descendant(document).getCOSDictionary(COSName.FONT_DESC);
    }

    private static void shape(PDDocument document) throws IOException {
        Damage.content(document, content -> {
            Matcher found = Pattern.compile("<[0-9A-F]{4}").matcher(content);
            return found.find() ? found.replaceFirst("<0000") : content;
        });
    }

    /** Maps the first character of a font to another code point. */
    private static void meaning(PDDocument document, String point) throws IOException {
        COSStream meanings = (COSStream) font(document).getDictionaryObject(COSName.TO_UNICODE);
        Damage.stream(
                meanings,
                bytes -> new String(bytes)
                        .replaceAll("(<[0-9A-F]{4}> <[0-9A-F]{4}> )<[0-9A-F]{4}>", "$1<" + point + ">")
                        .replaceAll("(?m)^(<[0-9A-F]{4}> )<[0-9A-F]{4}>$", "$1<" + point + ">")
                        .getBytes());
    }

    private static void ofTheReader(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        resources.put(resources.getFontNames().iterator().next(), new PDType1Font(FontName.HELVETICA));
    }

    private static void widths(PDDocument document) throws IOException {
        COSArray widths = (COSArray) descendant(document).getDictionaryObject(COSName.W);
        for (int i = 0; i < widths.size(); i++) {
            if (widths.getObject(i) instanceof COSArray several) {
                for (int j = 0; j < several.size(); j++) {
                    several.set(j, COSInteger.get(several.getInt(j) + 50L));
                }
            }
        }
    }
}
