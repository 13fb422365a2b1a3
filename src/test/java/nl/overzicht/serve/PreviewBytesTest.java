package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After edits at random each file is served as a build makes it, a page with one element more. */
@Tag("slow")
@Tag("long")
class PreviewBytesTest {

    private static final long SEED = 20_261_127;
    private static final int ROUNDS = 3;
    private static final int AREAS = 8;

    private static final Pattern ELEMENT = Pattern.compile(
            "<script src=\"/_preview/preview\\.js\" data-revision=\"[0-9a-f-]{36}\\.[0-9]+\" defer></script>(?=</head>)");

    /** A page does not wait for a document whose size it shows. */
    private static final Comparator<Path> DOCUMENTS_FIRST = Comparator.comparing(
                    (Path file) -> file.toString().endsWith(".pdf"))
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    @TempDir
    private Path folder;

    @Test
    void eachFileIsThatOfABuild() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Path content = MadeUpProgramme.write(AREAS, folder.resolve("content"));
        try (ServedContent served = new ServedContent(content)) {
            for (int round = 1; round <= ROUNDS; round++) {
                edit(content, random);
                served.awaitReads(round + 1);
                Findings findings = new Findings();
                Path output = folder.resolve("output-" + round);
                assertTrue(
                        new Pipeline(Optional.empty(), Optional.empty()).build(content, output, findings),
                        () -> findings.toSortedList().toString());
                compare(output.resolve("site"), served);
            }
            assertEquals(List.of(), served.failures);
        }
    }

    private static void compare(Path site, ServedContent served) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(Files::isRegularFile).sorted(DOCUMENTS_FIRST).toList();
        }
        assertTrue(files.size() > 40, () -> files.size() + " files");
        for (Path file : files) {
            String address = site.relativize(file).toString().replace('\\', '/');
            byte[] bytes = served.get(address).body();
            if (address.endsWith(".html")) {
                String page = new String(bytes, StandardCharsets.UTF_8);
                assertEquals(1, ELEMENT.matcher(page).results().count(), address);
                assertEquals(Files.readString(file), ELEMENT.matcher(page).replaceFirst(""), address);
            } else {
                assertArrayEquals(Files.readAllBytes(file), bytes, address);
            }
        }
    }

    /** A letter, a name, an amount or an area, as long as the content stays right. */
    private static void edit(Path content, Random random) throws IOException {
        int number = 100 + random.nextInt(900);
        switch (random.nextInt(4)) {
            case 0 ->
                append(content.resolve("letter.md"), "\nEen alinea met de letters " + "ab".repeat(number) + ".\n");
            case 1 -> replace(content.resolve("data/streams.yaml"), "name: Geld voor .*", "name: Geld voor x" + number);
            case 2 ->
                replace(
                        content.resolve("data/statements.csv"),
                        "(dijken\\.gebied-3\\.2027,dijken,gebied-3,amount,)[0-9]+",
                        "$1" + number);
            default -> {
                Files.createDirectories(content.resolve("pages"));
                Files.writeString(
                        content.resolve("pages/blad-" + (char) ('a' + number % 26) + ".md"),
                        "# Een blad\n\nMet tekst.\n");
            }
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, by);
        assertFalse(before.equals(after), pattern);
        Files.writeString(file, after);
    }
}
