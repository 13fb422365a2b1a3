package nl.overzicht.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The segments that say how the numbers of a JPEG are colours. */
final class JpegHead {

    private static final short JFIF = (short) 0xFFE0;
    private static final short ADOBE = (short) 0xFFEE;
    private static final short VERSION = 0x0102;
    private static final byte INCH = 1;

    private JpegHead() {}

    /** Grey, or YCbCr. */
    static byte[] jfif(double dpi) {
        short density = (short) Math.round(dpi);
        return ByteBuffer.allocate(18)
                .putShort(JFIF)
                .putShort((short) 16)
                .put("JFIF\0".getBytes(StandardCharsets.US_ASCII))
                .putShort(VERSION)
                .put(INCH)
                .putShort(density)
                .putShort(density)
                .putShort((short) 0)
                .array();
    }

    /** Numbers that are colours as they are. */
    static byte[] plain() {
        return ByteBuffer.allocate(16)
                .putShort(ADOBE)
                .putShort((short) 14)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .array();
    }
}
