package nl.overzicht.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is published: nothing in it says where a picture was taken, and each picture is the one that we encoded. */
@Tag("slow")
class PublishedPicturesTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    /** What {@link JpegKind#exif} says of the place. */
    private static final String PLACE = "52.0907 NB";

    /** In which a camera can be held: 1 is upright, 2 to 8 are turned or mirrored. */
    private static final int ORIENTATIONS = 8;

    private static final String EXIF = "Exif\0\0";

    @TempDir
    private Path folder;

    @Test
    void nothingSaysWhereAPictureWasTaken() throws Exception {
        Map<String, byte[]> given = given();
        Path output = folder.resolve("output");
        CommandRun.done("build", content(given).toString(), "-o", output.toString());
        Map<String, byte[]> published = files(output);
        published.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(PLACE) || text.contains(EXIF), path);
        });
        for (Map.Entry<String, byte[]> picture : given.entrySet()) {
            byte[] ours = PictureFile.of(picture.getValue()).bytes();
            assertFalse(Arrays.equals(ours, picture.getValue()), picture.getKey());
            boolean isOnPaperOnly = picture.getKey().equals("theme/paper.jpg");
            boolean isPublished = published.values().stream().anyMatch(bytes -> Arrays.equals(ours, bytes));
            assertEquals(!isOnPaperOnly, isPublished, picture.getKey());
        }
        assertEquals(
                3 + ORIENTATIONS, pictures(published), () -> published.keySet().toString());
        BufferedImage upright =
                ImageIO.read(output.resolve("site/attachments/photo.jpg").toFile());
        assertEquals(List.of(40, 80), List.of(upright.getWidth(), upright.getHeight()));
        areUprightInLetterAndSite(output, given);
    }

    /** How each of the eight is turned, {@link PictureFileTest} sees; here that letter and site both show it turned. */
    private static void areUprightInLetterAndSite(Path output, Map<String, byte[]> given) throws Exception {
        List<byte[]> printed = jpegs(output.resolve("kamerbrief.pdf"));
        Set<String> different = new HashSet<>();
        for (int orientation = 1; orientation <= ORIENTATIONS; orientation++) {
            String picture = turned(orientation);
            byte[] site = Files.readAllBytes(output.resolve("site").resolve(picture));
            assertArrayEquals(PictureFile.of(given.get(picture)).bytes(), site, picture);
            assertEquals(
                    1,
                    printed.stream().filter(bytes -> Arrays.equals(bytes, site)).count(),
                    picture);
            different.add(new String(site, StandardCharsets.ISO_8859_1));
        }
        assertEquals(ORIENTATIONS, different.size());
    }

    /** The JPEG files in a PDF as they are in it. */
    private static List<byte[]> jpegs(Path pdf) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
                    found.add(stream.createRawInputStream().readAllBytes());
                }
            }
        }
        return found;
    }

    private static long pictures(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
                .count();
    }

    private static Map<String, byte[]> given() throws IOException {
        Map<String, byte[]> given = new TreeMap<>();
        given.put("attachments/photo.jpg", photo(80, 40));
        for (int orientation = 1; orientation <= ORIENTATIONS; orientation++) {
            byte[] colours = JpegKind.of(Samples.pixels(i -> Samples.COLOURS[i]), false);
            given.put(turned(orientation), JpegKind.with(colours, 0xE1, JpegKind.exif(orientation, 300)));
        }
        given.put("theme/logo.jpg", photo(60, 20));
        given.put("theme/paper.jpg", photo(300, 120));
        given.put("theme/card.jpg", JpegKind.with(plain(1200, 630), 0xE1, JpegKind.exif(1, 72)));
        given.values().forEach(bytes -> assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).contains(PLACE)));
        return given;
    }

    private static String turned(int orientation) {
        return "attachments/turned-" + orientation + ".jpg";
    }

    /** On its side, as a camera keeps it. */
    private static byte[] photo(int width, int height) throws IOException {
        return JpegKind.with(plain(width, height), 0xE1, JpegKind.exif(6, 300));
    }

    private static byte[] plain(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private Path content(Map<String, byte[]> given) throws IOException {
        Path content = Folders.copy(BASE, folder.resolve("content"));
        for (Map.Entry<String, byte[]> picture : given.entrySet()) {
            Path file = content.resolve(picture.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, picture.getValue());
        }
        String shown = "\n\n![Een foto](attachments/photo.jpg)\n";
        Path letter = content.resolve("letter.md");
        String turned = IntStream.rangeClosed(1, ORIENTATIONS)
                .mapToObj(orientation -> "\n![Gedraaid, " + orientation + "](" + turned(orientation) + ")\n")
                .collect(Collectors.joining());
        Files.writeString(letter, Files.readString(letter) + shown + turned);
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/index.md"), "Welkom." + shown);
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams,
                Files.readString(streams)
                        .replace(
                                "summary: Voor de dijken is ${dijken.amount} toegekend.",
                                "summary: \"Voor de dijken is ${dijken.amount} toegekend.\\n"
                                        + shown.replace("\n", "\\n") + "\""));
        settings(content.resolve("report.yaml"));
        return content;
    }

    private static void settings(Path report) throws IOException {
        Files.writeString(report, Files.readString(report).replace("letter:\n", """
                                site:
                                  url: https://example.org/
                                  logo: {file: logo.jpg, alt: Ministerie}
                                  card: {file: card.jpg, alt: Een kaart}
                                letter:
                                  logo: {file: paper.jpg, alt: Ministerie}
                                """));
    }

    private static Map<String, byte[]> files(Path output) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
