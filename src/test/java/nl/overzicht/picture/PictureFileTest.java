package nl.overzicht.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.overzicht.picture.PictureFlaw.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pictures of each kind are published in their colours, and what is no picture is refused. */
class PictureFileTest {

    private static final byte[] PHOTO = JpegKind.of(Samples.pixels(i -> Samples.COLOURS[i]), false);
    private static final byte[] DRAWING = new PngKind(PngKind.RGB, 8).of(Samples.pixels(i -> Samples.COLOURS[i]));

    @TestFactory
    Stream<DynamicTest> coloursAreRight() {
        return PictureKinds.all().stream().map(kind -> dynamicTest(kind.name(), () -> isRight(kind)));
    }

    private static void isRight(PictureKinds.Kind kind) throws Exception {
        PictureFile file = PictureFile.of(kind.bytes());
        assertEquals(4 * PictureKinds.PATCH, file.picture().width());
        assertEquals(2 * PictureKinds.PATCH, file.picture().height());
        int[] worst = PatchError.of(image(file), kind.expected());
        assertTrue(Arrays.stream(worst).max().orElseThrow() <= kind.loss(), () -> Arrays.toString(worst));
        assertArrayEquals(file.bytes(), PictureFile.of(file.bytes()).bytes(), "twice is once");
    }

    @Test
    void aPartIsNotWhole() {
        byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
        for (byte[] bytes : new byte[][] {PHOTO, DRAWING}) {
            assertTrue(PictureFile.isWhole(bytes));
            for (int length = 0; length < bytes.length; length += 50) {
                assertFalse(PictureFile.isWhole(Arrays.copyOf(bytes, length)), "of " + length);
            }
        }
        assertTrue(PictureFile.isWhole(gif));
        assertFalse(PictureFile.isWhole("%PDF".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Where a picture was taken is not published. */
    @Test
    void nothingButThePictureIsKept() throws Exception {
        byte[] found = JpegKind.with(PHOTO, 0xE1, JpegKind.exif(1, 300));
        byte[] turned = JpegKind.with(PHOTO, 0xE1, JpegKind.exif(6, 300));
        byte[] named = new PngKind(PngKind.RGB, 8)
                .with("tEXt", "Author\0 52.0907 NB".getBytes(StandardCharsets.US_ASCII))
                .of(Samples.pixels(i -> Samples.COLOURS[i]));
        for (byte[] bytes :
                new byte[][] {found, turned, named, join(PHOTO, "52.0907 NB"), join(DRAWING, "52.0907 NB")}) {
            assertTrue(text(bytes).contains("52.0907 NB"));
            assertFalse(text(PictureFile.of(bytes).bytes()).contains("52.0907 NB"));
        }
    }

    @Test
    void aPlainPhotoKeepsItsPixelsByteForByte() throws Exception {
        byte[] bytes = JpegKind.with(PHOTO, 0xE1, JpegKind.exif(1, 300));
        String pixels = text(PHOTO).substring(text(PHOTO).indexOf("\u00ff\u00da"));
        assertTrue(text(PictureFile.of(bytes).bytes()).endsWith(pixels));
    }

    /** Where the red patch, which is at the left of the top row, comes to be: the first or the last of a side. */
    @TestFactory
    Stream<DynamicTest> aPhotoIsUpright() {
        String[] corners = {"left top", "right top", "right bottom", "left bottom"};
        int[] red = {0, 1, 2, 3, 0, 1, 2, 3};
        return Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .map(orientation -> dynamicTest("orientation " + orientation, () -> {
                    PictureFile file = PictureFile.of(JpegKind.with(PHOTO, 0xE1, JpegKind.exif(orientation, 300)));
                    assertEquals(orientation < 5 ? 128 : 64, file.picture().width());
                    assertEquals(corners[red[orientation - 1]], corner(image(file)));
                }));
    }

    private static String corner(BufferedImage image) {
        boolean left = isRed(image, 16, 16) || isRed(image, 16, image.getHeight() - 16);
        boolean top = isRed(image, 16, 16) || isRed(image, image.getWidth() - 16, 16);
        return (left ? "left" : "right") + (top ? " top" : " bottom");
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int[] pixel = image.getRaster().getPixel(x, y, (int[]) null);
        return pixel[0] > 240 && pixel[1] < 15 && pixel[2] < 15;
    }

    @Test
    void theDensityIsThatOfTheFileWhereItIsOne() throws Exception {
        assertEquals(150, PictureFile.of(DRAWING).picture().dpi());
        assertEquals(300, PictureFile.of(physical(11811, 1)).picture().dpi(), 0.1);
        assertEquals(150, PictureFile.of(physical(1, 0)).picture().dpi(), "no more than an aspect ratio");
        assertEquals(150, PictureFile.of(physical(1, 1)).picture().dpi(), "a pixel of a metre");
        byte[] own = JpegKind.with(JpegKind.raw(Samples.pixels(i -> Samples.grey(i))), 0xE1, JpegKind.exif(1, 240));
        assertEquals(240, PictureFile.of(own).picture().dpi());
        assertEquals(240, PictureFile.of(PictureFile.of(own).bytes()).picture().dpi(), "it is published too");
    }

    private static byte[] physical(int density, int unit) {
        byte[] data = {
            0, 0, (byte) (density >> 8), (byte) density, 0, 0, (byte) (density >> 8), (byte) density, (byte) unit
        };
        return new PngKind(PngKind.GREY, 8).with("pHYs", data).of(Samples.pixels(i -> new int[] {i}));
    }

    @Test
    void whatIsNoPictureIsSaid() {
        assertEquals(Kind.EMPTY, flaw(new byte[0]));
        assertEquals(Kind.UNKNOWN, flaw("no picture".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Kind.CUT, flaw(Arrays.copyOf(DRAWING, DRAWING.length - 5)));
        assertEquals(Kind.CUT, flaw(Arrays.copyOf(PHOTO, PHOTO.length / 2)));
        assertEquals(Kind.DAMAGED, flaw(new PngKind(PngKind.RGB, 8).file(20, 20, new byte[100])));
        byte[] other = DRAWING.clone();
        other[DRAWING.length - 20] ^= 1;
        assertEquals(Kind.CHECKSUM, flaw(other));
    }

    /** Decoders differ in what they show then: black, nothing, or the last colour. */
    @Test
    void aColourThatThePaletteLacksIsDamage() throws Exception {
        for (int depth : new int[] {2, 4, 8}) {
            PngKind kind = new PngKind(PngKind.PALETTE, depth).with("PLTE", new byte[9]);
            assertEquals(Kind.DAMAGED, flaw(kind.of(Samples.pixels(i -> new int[] {i % 4}))));
            assertEquals(
                    "image/png",
                    PictureFile.of(kind.of(Samples.pixels(i -> new int[] {i % 3})))
                            .picture()
                            .type());
        }
    }

    @Test
    void theHeadAloneSaysThatAPictureIsTooLarge() {
        assertEquals(Kind.TOO_LARGE, flaw(new PngKind(PngKind.RGBA, 16).file(50_000, 50_000, new byte[10])));
        assertEquals(Kind.TOO_LARGE, flaw(new PngKind(PngKind.GREY, 1).file(5_001, 5_000, new byte[10])));
        assertEquals(Kind.TOO_NARROW, flaw(new PngKind(PngKind.GREY, 8).file(1, 20_000, new byte[10])));
        assertEquals(Kind.TOO_LARGE, flaw(new PngKind(PngKind.GREY, 8).file(20_001, 1_000, new byte[10])));
        assertEquals(Kind.DAMAGED, flaw(new PngKind(PngKind.GREY, 8).file(0, 7, new byte[10])));
    }

    /** Many cuts of a file, and many bytes of its head changed: a picture or a flaw, never another failure. */
    @Test
    void noBytesDoHarm() {
        for (PictureKinds.Kind kind : PictureKinds.all()) {
            for (int i = 0; i < Math.min(400, kind.bytes().length); i += 11) {
                byte[] changed = kind.bytes().clone();
                changed[i] ^= (byte) (1 << i % 8);
                look(changed);
                look(Arrays.copyOf(kind.bytes(), i));
            }
        }
    }

    private static void look(byte[] bytes) {
        try {
            PictureFile.of(bytes);
        } catch (PictureFlaw flaw) {
            assertTrue(flaw.kind() != null);
        }
    }

    private static Kind flaw(byte[] bytes) {
        return assertThrows(PictureFlaw.class, () -> PictureFile.of(bytes)).kind();
    }

    private static BufferedImage image(PictureFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static byte[] join(byte[] bytes, String more) {
        return (text(bytes) + more).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
