package nl.overzicht.picture;

import java.nio.ByteBuffer;

/** A picture of one colour. */
public final class MadeUpPicture {

    private static final double METRE = 0.0254;

    private MadeUpPicture() {}

    /** A PNG that has only its header. */
    public static byte[] declaring(int width, int height) {
        return new PngKind(PngKind.GREY, 8).file(width, height, new byte[10]);
    }

    /**
     * A PNG.
     *
     * @param dpi 0: it does not say
     */
    public static byte[] of(int width, int height, int dpi) {
        int density = (int) Math.round(dpi / METRE);
        byte[] physical = ByteBuffer.allocate(9)
                .putInt(density)
                .putInt(density)
                .put((byte) 1)
                .array();
        PngKind kind = new PngKind(PngKind.GREY, 1);
        int row = 1 + (width + 7) / 8;
        return (dpi == 0 ? kind : kind.with("pHYs", physical)).file(width, height, new byte[row * height]);
    }
}
