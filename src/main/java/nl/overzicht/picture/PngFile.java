package nl.overzicht.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.CRC32;
import nl.overzicht.picture.PictureFlaw.Kind;

/**
 * A PNG as its chunks (ISO/IEC 15948). The decoder of the JDK looks at no checksum, and fails on chunks that matter to
 * nobody.
 *
 * @param chunks the first of each type, but the pixels
 * @param pixels the file with no more than a decoder needs
 */
record PngFile(Map<String, ByteBuffer> chunks, byte[] pixels) {

    /** Length of the signature, which the caller has seen. */
    private static final int SIGNATURE = 8;

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** Length, type and checksum of a chunk. */
    private static final int FRAME = 12;

    private static final int BYTES_OF_COLOUR = 3;
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_AND_ALPHA = 4;
    private static final double CENTIMETRES_PER_METRE = 100;

    /**
     * Reads all chunks and checks each; what comes after the last is not a part of the picture.
     *
     * @param bytes that begin as a PNG
     */
    static PngFile of(byte[] bytes) throws PictureFlaw {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<String, ByteBuffer> chunks = new HashMap<>();
        ByteArrayOutputStream pixels = new ByteArrayOutputStream(bytes.length);
        pixels.write(bytes, 0, SIGNATURE);
        for (int at = SIGNATURE; !chunks.containsKey("IEND"); ) {
            int length = length(in, at);
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            check(in, at, length);
            if (NEEDED.contains(type)) {
                pixels.write(bytes, at, length + FRAME);
            }
            chunks.putIfAbsent(type, in.slice(at + 8, length));
            at += length + FRAME;
        }
        return new PngFile(chunks, pixels.toByteArray());
    }

    private static int length(ByteBuffer in, int at) throws PictureFlaw {
        int rest = in.limit() - at - FRAME;
        if (rest < 0 || in.getInt(at) < 0 || in.getInt(at) > rest) {
            throw new PictureFlaw(Kind.CUT);
        }
        return in.getInt(at);
    }

    private static void check(ByteBuffer in, int at, int length) throws PictureFlaw {
        CRC32 sum = new CRC32();
        sum.update(in.slice(at + 4, length + 4));
        if ((int) sum.getValue() != in.getInt(at + 8 + length)) {
            throw new PictureFlaw(Kind.CHECKSUM);
        }
    }

    /** In pixels. */
    int width() throws PictureFlaw {
        return head().getInt(0);
    }

    /** In pixels. */
    int height() throws PictureFlaw {
        return head().getInt(4);
    }

    /** Whether it has eight bits of red, green and blue, and nothing else. */
    boolean isRgb() throws PictureFlaw {
        return head().get(8) == 8 && head().get(9) == 2 && !chunks.containsKey("tRNS");
    }

    boolean isGrey() {
        int type = chunks.get("IHDR").get(9);
        return type == GREY || type == GREY_AND_ALPHA;
    }

    boolean hasPalette() throws PictureFlaw {
        return head().get(9) == PALETTE;
    }

    /** How many the palette has. */
    int colours() {
        return chunks.containsKey("PLTE") ? chunks.get("PLTE").limit() / BYTES_OF_COLOUR : 0;
    }

    private ByteBuffer head() throws PictureFlaw {
        ByteBuffer head = chunks.get("IHDR");
        if (head == null || head.limit() < 13) {
            throw new PictureFlaw(Kind.DAMAGED);
        }
        return head;
    }

    /** How it is to be shown; pixels per metre of the PNG itself go before the density of its EXIF. */
    Exif exif() {
        Exif exif = chunks.containsKey("eXIf") ? Exif.of(chunks.get("eXIf")) : Exif.NONE;
        ByteBuffer physical = chunks.get("pHYs");
        boolean metres = physical != null && physical.limit() == 9 && physical.get(8) == 1;
        return metres
                ? new Exif(
                        exif.orientation(),
                        OptionalDouble.of(physical.getInt(0) / CENTIMETRES_PER_METRE * Density.CENTIMETRES_PER_INCH))
                : exif;
    }
}
