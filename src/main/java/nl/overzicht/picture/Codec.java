package nl.overzicht.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.overzicht.picture.PictureFlaw.Kind;

/** The decoders and encoders of the JDK, without temporary files. */
enum Codec {
    PNG("png"),
    JPEG("jpeg");

    /** Of one: a photo that was encoded twice shows no trace of it. */
    private static final float QUALITY = 0.92f;

    private final String name;

    Codec(String name) {
        this.name = name;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ImageReader reader) throws IOException;
    }

    BufferedImage decode(byte[] bytes) throws PictureFlaw {
        return read(bytes, reader -> reader.read(0));
    }

    /** The numbers of a file with four components, which the decoder takes for no colours. */
    Raster decodeRaster(byte[] bytes) throws PictureFlaw {
        return read(bytes, reader -> reader.readRaster(0, null));
    }

    private <T> T read(byte[] bytes, Reading<T> reading) throws PictureFlaw {
        ImageReader reader = ImageIO.getImageReadersByFormatName(name).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            boolean[] warned = {false};
            reader.addIIOReadWarningListener((source, warning) -> warned[0] |= warning.contains("orrupt"));
            reader.setInput(in, true, true);
            T read = reading.read(reader);
            if (warned[0]) {
                throw new PictureFlaw(Kind.DAMAGED);
            }
            return read;
        } catch (IOException | RuntimeException damaged) {
            throw new PictureFlaw(Kind.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** Red, green and blue in this order, without a copy. */
    private static BufferedImage image(Pixels pixels) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Pixels.raster(pixels.colours(), pixels.width(), pixels.height(), 3);
        return new BufferedImage(model, raster, false, null);
    }

    byte[] encode(Pixels pixels) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (this == JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image(pixels), null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
