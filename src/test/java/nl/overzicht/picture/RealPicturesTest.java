package nl.overzicht.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of odd kinds that ImageMagick made ({@code src/test/resources/pictures}), in each place of its own: printed and shown as we
 * encode them, with their description. With {@code -Pvalidate} the PDFs are validated.
 */
@Tag("slow")
class RealPicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final Path BASE = Path.of("src/test/resources/findings/base");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "letter.md, brief.html, kamerbrief.pdf",
        "report.md, rapport-voortgang.html, rapport.pdf",
        "data/streams.yaml, stromen/dijken.html, site/factsheets/stroom-dijken.pdf",
        "pages/index.md, index.html, ''"
    })
    void areInEachPlace(String place, String page, String document) throws Exception {
        List<String> names = names();
        assertEquals(12, names.size());
        Path output = folder.resolve("output");
        CommandRun.done("build", content(place, names).toString(), "-o", output.toString());
        List<String> shown = Jsoup.parse(output.resolve("site").resolve(page))
                .select("img[src*=attachments/]")
                .eachAttr("alt");
        assertEquals(names.stream().map(RealPicturesTest::alt).toList(), shown);
        for (String name : names) {
            byte[] ours =
                    PictureFile.of(Files.readAllBytes(PICTURES.resolve(name))).bytes();
            assertArrayEquals(ours, Files.readAllBytes(output.resolve("site/attachments/" + name)), name);
        }
        if (!document.isEmpty()) {
            List<String> heard = descriptions(output.resolve(document));
            names.forEach(name -> assertTrue(heard.contains(alt(name)), () -> name + " " + heard));
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(PICTURES)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path content(String place, List<String> names) throws IOException {
        Path content = Folders.copy(BASE, folder.resolve("content"));
        Files.createDirectories(content.resolve("attachments"));
        for (String name : names) {
            Files.copy(PICTURES.resolve(name), content.resolve("attachments").resolve(name));
        }
        String text = names.stream()
                .map(name -> "\n\n![" + alt(name) + "](attachments/" + name + ")")
                .collect(Collectors.joining());
        Path file = content.resolve(place);
        Files.createDirectories(file.getParent());
        String before = Files.exists(file)
                ? Files.readString(file)
                : place.startsWith("pages") ? "Welkom.\n" : "# Voortgang\n\nTekst.\n";
        String summary = "summary: Voor de dijken is ${dijken.amount} toegekend.";
        Files.writeString(
                file,
                before.contains(summary)
                        ? before.replace(
                                summary,
                                "summary: \"Voor de dijken is ${dijken.amount} toegekend." + text.replace("\n", "\\n")
                                        + "\"")
                        : before + text + "\n");
        return content;
    }

    private static String alt(String name) {
        return "Verloop van rood naar blauw, als " + name.replace('.', ' ');
    }

    private static List<String> descriptions(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Stream.Builder<String> found = Stream.builder();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary element && element.getString(COSName.ALT) != null) {
                    found.add(element.getString(COSName.ALT));
                }
            }
            return found.build().toList();
        }
    }
}
