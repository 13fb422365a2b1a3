package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was pasted with decomposed letters and characters that nobody sees is published as it reads. */
@Tag("slow")
class UnicodeTextTest {

    private static final String LETTER =
            "\n## Oever\u00adbeschermings\u200bprogramma re\u0301gie\n\nDe co\u00f6\u00adperatie van\u2060"
                    + "daag, de coo\u0308peratie van morgen; zie [de kop](#oeverbeschermingsprogramma-regie). Het is &shy;zacht&shy;heid.\n"
                    + "\nTabel: Lan&shy;ge ti&#8203;tel\n\n| Kolom | B |\n|---|---|\n| rij | b |\n";

    @TempDir
    private Path folder;

    @Test
    void nothingUnseenIsPublished() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        append(content.resolve("letter.md"), LETTER);
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams, Files.readString(streams).replace("name: Kansrijke Wijk", "name: Kans\u00adrijke Wijk"));
        Path output = folder.resolve("output");
        CommandRun.done("build", content.toString(), "-o", output.toString());
        assertEquals(List.of(), unseen(output.resolve("site"), "[\u00ad\u200b\u2060\ufeff\u0301\u0308]", "brief.html"));
        String letter = Files.readString(output.resolve("site/brief.html"));
        assertTrue(
                letter.contains("id=\"oeverbeschermingsprogramma-regie\""), "the anchor has no part of a soft hyphen");
        assertTrue(
                letter.contains("De co\u00f6peratie vandaag, de co\u00f6peratie van morgen"), "both are spelled alike");
        assertFalse(letter.contains("\u200b"), "no blank without width");
        assertTrue(letter.contains("aria-label=\"Lange titel\""), "a table is named as it reads");
        String index = search(output.resolve("site"));
        assertTrue(
                index.contains("\"oeverbeschermingsprogramma\"") && index.contains("\"zachtheid\""), "words are found");
    }

    private static String search(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.getFileName().toString().matches("zoek.*index.*|.*index.*\\.js.*"))
                    .map(UnicodeTextTest::read)
                    .reduce("", String::concat);
        }
    }

    private static List<String> unseen(Path root, String characters, String spared) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|csv|json|jsonld|xml|js|svg)"))
                    .filter(file -> !file.endsWith(spared) && !file.endsWith("zoeken.js"))
                    .filter(file -> !read(file)
                            .replaceFirst("^\ufeff", "")
                            .replaceAll(characters, "")
                            .equals(read(file).replaceFirst("^\ufeff", "")))
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }
}
