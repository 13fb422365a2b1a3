package nl.overzicht.render.pdf.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSStream;

/**
 * Checks the header and the tag table of a colour profile (ICC.1, 7.2 and 7.3).
 *
 * @param bytes of the profile
 */
public record IccProfile(byte[] bytes) {

    private static final int HEAD = 128;
    private static final int VERSION = 8;
    private static final int CLASS = 12;
    private static final int COLOURS = 16;
    private static final int CONNECTION = 20;
    private static final int SIGNATURE = 36;
    private static final int NEWEST = 4;
    private static final int PART = 12;
    private static final int FIELD = 4;

    /** The type signature at the beginning of each tag. */
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9 ]{4}");

    /** The number of components of the document's profile: RGB. */
    static final int DOCUMENT = 3;

    /** Profiles of displays, printers, scanners and colour spaces. */
    private static final Set<String> CLASSES = Set.of("mntr", "prtr", "scnr", "spac");

    private static final Map<String, Integer> COMPONENTS = Map.of("GRAY", 1, "RGB ", 3, "Lab ", 3, "CMYK", 4);

    static IccProfile of(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            return new IccProfile(in.readAllBytes());
        } catch (IOException damaged) {
            return new IccProfile(new byte[0]);
        }
    }

    /**
     * The first field with a wrong value, by its name in the standard; empty when there is none.
     *
     * @param components of a colour, such as 3
     */
    Optional<String> findWrongField(int components) {
        if (bytes.length < HEAD + FIELD || number(0) != bytes.length) {
            return Optional.of("size");
        }
        if (!field(SIGNATURE).equals("acsp")) {
            return Optional.of("signature");
        }
        if (bytes[VERSION] < 2 || bytes[VERSION] > NEWEST) {
            return Optional.of("version");
        }
        if (!CLASSES.contains(field(CLASS))) {
            return Optional.of("class");
        }
        if (COMPONENTS.getOrDefault(field(COLOURS), 0) != components) {
            return Optional.of("colour space");
        }
        if (!Set.of("XYZ ", "Lab ").contains(field(CONNECTION))) {
            return Optional.of("PCS");
        }
        return hasParts() ? Optional.empty() : Optional.of("tag table");
    }

    /** The same for the profile of a document, which must be of a display or printer and RGB. */
    Optional<String> findWrongFieldOfDocument() {
        return findWrongField(DOCUMENT)
                .or(() -> Optional.of("class")
                        .filter(none -> !Set.of("mntr", "prtr").contains(field(CLASS))))
                .or(() -> Optional.of("colour space")
                        .filter(none -> !field(COLOURS).equals("RGB ")));
    }

    /** Whether it can be the profile of a document. */
    public boolean isOfDocument() {
        return findWrongFieldOfDocument().isEmpty();
    }

    private boolean hasParts() {
        long count = number(HEAD) & 0xFFFFFFFFL;
        if (count == 0 || HEAD + FIELD + count * PART > bytes.length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int at = HEAD + FIELD + i * PART;
            long start = number(at + FIELD) & 0xFFFFFFFFL;
            long size = number(at + 2 * FIELD) & 0xFFFFFFFFL;
            if (start < HEAD
                    || size < FIELD
                    || start + size > bytes.length
                    || !TYPE.matcher(field((int) start)).matches()) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    private String field(int at) {
        return new String(bytes, at, FIELD, StandardCharsets.ISO_8859_1);
    }
}
