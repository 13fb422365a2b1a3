package nl.overzicht.picture;

import nl.overzicht.content.Picture;
import nl.overzicht.picture.PictureFlaw.Kind;

/**
 * A picture as it is published: in sRGB, on white, upright, without metadata. A PNG is encoded again. A JPEG keeps its
 * pixels byte for byte where they are that already.
 *
 * @param bytes of the file, in the format in which the author gave it
 * @param picture its measures
 */
public record PictureFile(byte[] bytes, Picture picture) {

    /**
     * Reads a whole file. Its measures are compared with {@link PictureLimits} before a pixel is decoded.
     *
     * @throws PictureFlaw when it cannot be published
     */
    public static PictureFile of(byte[] bytes) throws PictureFlaw {
        if (bytes.length == 0) {
            throw new PictureFlaw(Kind.EMPTY);
        }
        return switch (Format.of(bytes).orElseThrow(() -> new PictureFlaw(Kind.UNKNOWN))) {
            case PNG -> of(PngFile.of(bytes));
            case JPEG -> of(JpegFile.of(bytes));
            default -> throw new PictureFlaw(Kind.UNKNOWN);
        };
    }

    /** Whether a PNG or a JPEG has all its parts, as they were written; no pixel is decoded. Of a GIF only the head is looked at. */
    public static boolean isWhole(byte[] bytes) {
        try {
            return switch (Format.of(bytes).orElseThrow(() -> new PictureFlaw(Kind.UNKNOWN))) {
                case PNG -> PngFile.of(bytes).width() > 0;
                case JPEG -> JpegFile.of(bytes).width() > 0;
                case GIF -> true;
                default -> false;
            };
        } catch (PictureFlaw flaw) {
            return false;
        }
    }

    private static PictureFile of(PngFile file) throws PictureFlaw {
        PictureLimits.check(file.width(), file.height());
        return new PngPicture(file).toPublished();
    }

    private static PictureFile of(JpegFile file) throws PictureFlaw {
        PictureLimits.check(file.width(), file.height());
        return JpegPicture.of(file).toPublished();
    }

    static PictureFile png(byte[] bytes, Pixels shown, Exif exif) {
        return of("image/png", bytes, shown.width(), shown.height(), exif);
    }

    static PictureFile jpeg(byte[] bytes, int width, int height, Exif exif) {
        return of("image/jpeg", bytes, width, height, exif);
    }

    private static PictureFile of(String type, byte[] bytes, int width, int height, Exif exif) {
        return new PictureFile(bytes, new Picture(type, width, height, Density.of(exif.dpi())));
    }
}
