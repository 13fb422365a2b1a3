package nl.overzicht.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNGs of every type and depth, which no encoder of the JDK does. */
final class PngKind {

    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int RGBA = 6;

    /** First column and row, and the steps, of each pass of an interlaced picture. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final int type;
    private final int depth;
    private final boolean interlaced;
    private final ByteArrayOutputStream ancillary = new ByteArrayOutputStream();

    PngKind(int type, int depth) {
        this(type, depth, false);
    }

    PngKind(int type, int depth, boolean interlaced) {
        this.type = type;
        this.depth = depth;
        this.interlaced = interlaced;
    }

    /** With a chunk before the pixels. */
    PngKind with(String name, byte[] data) {
        ancillary.writeBytes(chunk(name, data));
        return this;
    }

    /** @param pixels rows of pixels of samples */
    byte[] of(int[][][] pixels) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? PASSES : ONE_PASS) {
            for (int y = pass[1]; y < pixels.length; y += pass[3]) {
                raw.write(0);
                raw.writeBytes(row(pixels[y], pass[0], pass[2]));
            }
        }
        return file(pixels[0].length, pixels.length, raw.toByteArray());
    }

    private byte[] row(int[][] pixels, int from, int step) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int x = from; x < pixels.length; x += step) {
            for (int sample : pixels[x]) {
                held = held << depth | sample;
                for (bits += depth; bits >= 8; bits -= 8) {
                    out.write(held >> bits - 8);
                }
            }
        }
        if (bits > 0) {
            out.write(held << 8 - bits);
        }
        return out.toByteArray();
    }

    /** @param raw filtered rows, which need not be as many as the header declares */
    byte[] file(int width, int height, byte[] raw) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) depth).put((byte) type).putShort((short) 0).put((byte) (interlaced ? 1 : 0));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(chunk("IHDR", head.array()));
        file.writeBytes(ancillary.toByteArray());
        file.writeBytes(chunk("IDAT", deflate(raw)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    static byte[] deflate(byte[] raw) {
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        byte[] out = new byte[raw.length + 1000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
