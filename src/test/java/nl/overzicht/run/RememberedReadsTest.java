package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edit a run that remembers finds and shows what one that reads everything does. */
@Tag("slow")
class RememberedReadsTest {

    private static final long SEED = 20_261_128;

    private static final List<String> FILES =
            List.of("site/gebieden/gebied-1.html", "site/stromen.html", "site/data/statements.csv");

    @TempDir
    private Path folder;

    /** One way to change a content folder, or the templates beside it. */
    private interface Edit {
        void apply(Path content, Path templates) throws IOException;
    }

    private static final String AMOUNT = "(gebied-3\\.2027,dijken,gebied-3,amount,)[0-9]+";

    private static final List<Edit> EDITS = List.of(
            (content, templates) -> append(content.resolve("letter.md"), "\nNog een alinea.\n"),
            (content, templates) -> append(content.resolve("letter.md"), "\nDit is ${geen.feit}.\n"),
            (content, templates) ->
                    write(content.resolve("letter.md"), "Dit is 1.750 euro, of ${dijken.total.granted}.\n"),
            (content, templates) -> replace(content.resolve("data/statements.csv"), AMOUNT, "$1777"),
            (content, templates) -> withItsTime(content.resolve("data/statements.csv"), AMOUNT, "$1778"),
            (content, templates) -> replace(content.resolve("data/statements.csv"), AMOUNT, "$1x"),
            (content, templates) -> replace(content.resolve("data/streams.yaml"), "name: Geld", "name: Meer geld"),
            (content, templates) ->
                    replace(content.resolve("data/streams.yaml"), "summary: .*", "summary: Is \\${geen.feit}."),
            (content, templates) -> replace(content.resolve("data/areas.csv"), "(gebied-1,)[^,\n]*", "$1Nieuwe naam"),
            (content, templates) -> write(content.resolve("data/los.csv"), "a,b\n"),
            (content, templates) -> Files.deleteIfExists(content.resolve("data/sources.yaml")),
            (content, templates) -> replace(content.resolve("report.yaml"), "title: .*", "title: Anders"),
            (content, templates) -> append(content.resolve("report.yaml"), "language: en\n"),
            (content, templates) ->
                    append(content.resolve("report.yaml"), "tables: {data/statements.csv: {decimal: comma}}\n"),
            (content, templates) -> append(content.resolve("report.yaml"), "site: {theme: huis.css}\n"),
            (content, templates) -> write(content.resolve("theme/huis.css"), ":root { --x: 1px }\n"),
            (content, templates) -> write(content.resolve("pages/blad.md"), "# Blad\n\nVan ${streams.count}.\n"),
            (content, templates) -> move(content.resolve("pages/blad.md"), content.resolve("pages/ander.md")),
            (content, templates) -> write(content.resolve("attachments/a.txt"), "Tekst.\n"),
            (content, templates) -> write(templates.resolve("messages_nl.properties"), "site.home=Begin\n"),
            (content, templates) -> write(templates.resolve("site/index.ftlh"), "<#if>"),
            (content, templates) -> Folders.delete(templates.resolve("site")),
            (content, templates) -> freeze(content),
            (content, templates) -> tamper(content));

    @Test
    void nothingThatChangedIsRemembered() throws IOException {
        Path first = MadeUpProgramme.write(4, folder.resolve("first"));
        Path content = Folders.copy(first, folder.resolve("content"));
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Pipeline pipeline = new Pipeline(Optional.of(templates), Optional.empty());
        PreviewRun remembering = new PreviewRun(pipeline, content);
        Random random = new Random(SEED);
        List<Edit> edits = new ArrayList<>(EDITS);
        Collections.shuffle(edits, random);
        int shown = 0;
        for (Edit edit : edits) {
            edit.apply(content, templates);
            shown += compare(remembering, new PreviewRun(pipeline, content), EDITS.indexOf(edit)) ? 1 : 0;
            if (random.nextInt(2) == 0) {
                Folders.delete(content);
                Folders.copy(first, content);
            }
        }
        assertTrue(shown > EDITS.size() / 3, shown + " times there was something to show");
    }

    /** Whether there was something to show. */
    private static boolean compare(PreviewRun remembering, PreviewRun fresh, int edit) throws IOException {
        Findings kept = new Findings();
        Findings all = new Findings();
        Optional<Preview> now = remembering.read(Optional.empty(), kept);
        Optional<Preview> whole = fresh.read(Optional.empty(), all);
        assertEquals(all.toSortedList(), kept.toSortedList(), "edit " + edit);
        assertEquals(whole.isPresent(), now.isPresent(), "edit " + edit);
        for (String file : whole.isPresent() ? FILES : List.<String>of()) {
            assertArrayEquals(file(whole.get(), file), file(now.get(), file), file + " after edit " + edit);
        }
        return whole.isPresent();
    }

    private static byte[] file(Preview preview, String path) {
        try {
            return preview.file(path).orElse(new byte[0]);
        } catch (Preview.RenderFailure failed) {
            return preview.findings().toSortedList().toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void append(Path file, String text) throws IOException {
        write(file, (Files.exists(file) ? Files.readString(file) : "") + text);
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        write(file, Files.readString(file).replaceFirst(pattern, by));
    }

    /** As a copy of a file that keeps its time. */
    private static void withItsTime(Path file, String pattern, String by) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        replace(file, pattern, by);
        Files.setLastModifiedTime(file, time);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void freeze(Path content) throws IOException {
        replace(content.resolve("report.yaml"), "state: .*", "state: example\ndate: 2026-03-01");
        new Pipeline(Optional.empty(), Optional.empty()).freeze(content, new Findings());
        replace(content.resolve("report.yaml"), "\ndate: .*", "\ndate: 2026-04-01");
    }

    private static void tamper(Path content) throws IOException {
        Path editions = content.resolve("editions");
        if (Files.exists(editions)) {
            try (Stream<Path> all = Files.walk(editions)) {
                append(
                        all.filter(file -> file.toString().endsWith(".csv"))
                                .sorted()
                                .findFirst()
                                .orElseThrow(),
                        "x");
            }
        }
    }
}
