package nl.overzicht.render.pdf.standard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A way to damage a valid PDF.
 *
 * @param name of the kind
 * @param code of our finding
 * @param change to the document
 */
record Damage(String name, String code, Change change) {

    /** Changes a document. */
    @FunctionalInterface
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    /** All kinds of damage. */
    static List<Damage> all() {
        return Stream.of(TextDamage.all(), TagDamage.all(), FileDamage.all(), ColourDamage.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The bytes of a document with the damage. */
    byte[] of(byte[] good) throws IOException {
        try (PDDocument document = Loader.loadPDF(good)) {
            change.apply(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static COSDictionary catalogue(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** Replaces the content of the first page, as text. */
    static void content(PDDocument document, UnaryOperator<String> change) throws IOException {
        try (InputStream in = document.getPage(0).getContents()) {
            String before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException("nothing was changed");
            }
            PDStream written = new PDStream(document);
            try (OutputStream out = written.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            }
            document.getPage(0).setContents(written);
        }
    }

    /** Replaces the bytes of a stream. */
    static void stream(COSStream stream, UnaryOperator<byte[]> change) throws IOException {
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(change.apply(bytes));
        }
    }

    /** Replaces a text within a stream. */
    static void replace(COSStream stream, String text, String other) throws IOException {
        stream(stream, bytes -> {
            String before = new String(bytes, StandardCharsets.ISO_8859_1);
            if (!before.contains(text)) {
                throw new IllegalStateException("not there: " + text);
            }
            return before.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
        });
    }

    static COSStream metadata(PDDocument document) {
        return (COSStream) catalogue(document).getDictionaryObject(COSName.METADATA);
    }

    static COSStream profile(PDDocument document) {
        return (COSStream) intent(document).getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
    }

    static COSDictionary intent(PDDocument document) {
        return (COSDictionary)
                ((COSArray) catalogue(document).getDictionaryObject(COSName.OUTPUT_INTENTS)).getObject(0);
    }
}
