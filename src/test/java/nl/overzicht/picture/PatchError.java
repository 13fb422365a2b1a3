package nl.overzicht.picture;

import java.awt.image.BufferedImage;

/** How far the patches of {@link PictureKinds} are from what is expected. */
public final class PatchError {

    private PatchError() {}

    /** The largest difference of red, green and blue, in the middle of each patch; the picture may be scaled. */
    public static int[] of(BufferedImage image, int[][] expected) {
        int[] worst = new int[3];
        int across = PictureKinds.ACROSS;
        int down = expected.length / across;
        for (int i = 0; i < expected.length; i++) {
            int x = (2 * (i % across) + 1) * image.getWidth() / (2 * across);
            int y = (2 * (i / across) + 1) * image.getHeight() / (2 * down);
            int[] pixel = image.getRaster().getPixel(x, y, (int[]) null);
            for (int band = 0; band < 3; band++) {
                int shown = pixel.length < 3 ? pixel[0] : pixel[band];
                worst[band] = Math.max(worst[band], Math.abs(shown - expected[i][band]));
            }
        }
        return worst;
    }
}
