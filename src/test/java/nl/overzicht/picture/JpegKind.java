package nl.overzicht.picture;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEGs of every kind, with the encoder of the JDK and segments by hand. */
final class JpegKind {

    private JpegKind() {}

    /** Grey of one band, YCbCr of three. */
    static byte[] of(int[][][] pixels, boolean progressive) {
        int bands = pixels[0][0].length;
        int type = bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage image = new BufferedImage(pixels[0].length, pixels.length, type);
        fill(image.getRaster(), pixels);
        return encode(new IIOImage(image, null, null), progressive);
    }

    /** Bands as they are, without any marker of what they mean. */
    static byte[] raw(int[][][] pixels) {
        int bands = pixels[0][0].length;
        byte[] numbers = new byte[pixels.length * pixels[0].length * bands];
        WritableRaster raster = Pixels.raster(numbers, pixels[0].length, pixels.length, bands);
        fill(raster, pixels);
        return encode(new IIOImage(raster, null, null), false);
    }

    private static void fill(WritableRaster raster, int[][][] pixels) {
        for (int y = 0; y < pixels.length; y++) {
            for (int x = 0; x < pixels[y].length; x++) {
                raster.setPixel(x, y, pixels[y][x]);
            }
        }
    }

    private static byte[] encode(IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.98f);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, param);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With a segment right after the start. */
    static byte[] with(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] adobe(int transform) {
        return ByteBuffer.allocate(12)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) transform)
                .array();
    }

    /** EXIF with an orientation, a density and a place on earth. */
    static byte[] exif(int orientation, int dpi) {
        byte[] text = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(text.length + 8 + 2 + 3 * 12 + 4 + 8 + 10);
        exif.put(text).putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 3);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x011A).putShort((short) 5).putInt(1).putInt(50);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(58).putInt(0);
        exif.putInt(dpi).putInt(1).put("52.0907 NB".getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }

    static byte[] profile(byte[] icc) {
        return ByteBuffer.allocate(icc.length + 14)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1)
                .put(icc)
                .array();
    }
}
