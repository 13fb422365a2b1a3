package nl.overzicht.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Publishes a JPEG. Its pixels are kept byte for byte where they are upright and in sRGB, or in grey; else they are
 * decoded and encoded again.
 *
 * @param file whole, and within bounds
 * @param profile of its colours; empty: none that can be applied
 * @param exif how it is to be shown
 */
record JpegPicture(JpegFile file, Optional<Profile> profile, Exif exif) {

    private static final int INKS = 4;
    private static final int YCCK = 2;

    static JpegPicture of(JpegFile file) {
        return new JpegPicture(file, Profile.of(file.profile(), file.components()), file.exif());
    }

    PictureFile toPublished() throws PictureFlaw {
        return file.components() == INKS ? reencode(colours(inks())) : withoutMetadata();
    }

    private PictureFile withoutMetadata() throws PictureFlaw {
        boolean known = file.components() == 1 || file.isYcc();
        byte[] plain = file.with(known ? JpegHead.jfif(Density.of(exif.dpi())) : JpegHead.plain());
        BufferedImage decoded = Codec.JPEG.decode(plain);
        boolean srgb = profile.map(Profile::isSrgb).orElse(true);
        if (known && srgb && exif.orientation() == 1) {
            return PictureFile.jpeg(plain, file.width(), file.height(), exif);
        }
        Pixels pixels = Pixels.of(decoded);
        return reencode(profile.map(own -> own.srgb(pixels)).orElse(pixels));
    }

    private Pixels inks() throws PictureFlaw {
        Raster numbers = Codec.JPEG.decodeRaster(file.with(new byte[0]));
        return Inks.of(numbers, file.adobe().isPresent(), file.adobe().equals(Optional.of(YCCK)));
    }

    private Pixels colours(Pixels inks) {
        return profile.map(own -> own.srgb(inks)).orElseGet(() -> Inks.onWhite(inks));
    }

    private PictureFile reencode(Pixels pixels) throws PictureFlaw {
        Pixels shown = Canvas.upright(pixels, exif.orientation());
        byte[] encoded = JpegFile.of(Codec.JPEG.encode(shown)).with(JpegHead.jfif(Density.of(exif.dpi())));
        return PictureFile.jpeg(encoded, shown.width(), shown.height(), exif);
    }
}
