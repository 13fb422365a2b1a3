package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code review} at the console: what it writes, and when it writes nothing. */
@Tag("slow")
class ReviewCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theSameInputGivesTheSameBytesAndOneFile() throws IOException {
        Path file = folder.resolve("copy.pdf");
        assertEquals(ExitCode.DONE, review("content", file), err::toString);
        byte[] first = Files.readAllBytes(file);
        assertTrue(err.toString().endsWith("Reviewversie geschreven in " + file + ".\n"), err::toString);
        assertEquals("", out.toString());
        assertEquals(ExitCode.DONE, review("content", file, "--lang", "en"), err::toString);
        assertArrayEquals(first, Files.readAllBytes(file));
        assertEquals(List.of("copy.pdf"), List.of(folder.toFile().list()));
    }

    @Test
    void withAListOfChangesToo() throws IOException {
        String content = CoastEditions.content().toString();
        for (String name : List.of("one.pdf", "two.pdf")) {
            assertEquals(
                    ExitCode.DONE,
                    review(content, folder.resolve(name), "--since", CoastEditions.FIRST),
                    err::toString);
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.pdf")), Files.readAllBytes(folder.resolve("two.pdf")));
    }

    @Test
    void anUnknownEdition() {
        Path file = folder.resolve("copy.pdf");
        int code = review(CoastEditions.content().toString(), file, "--since", "2026-10-16", "--lang", "en");
        assertEquals(ExitCode.FINDINGS, code);
        assertTrue(err.toString().contains("error REV-1 unknown edition '2026-10-16'"), err::toString);
        assertTrue(err.toString().contains("hint: did you mean '2026-10-15'?"), err::toString);
        assertFalse(Files.exists(file));
    }

    @Test
    void anEditionWhenThereAreNone() {
        assertEquals(ExitCode.FINDINGS, review("content", folder.resolve("copy.pdf"), "--since", "2026-10-15"));
        assertTrue(err.toString().contains("hint: er zijn nog geen edities; laat --since weg"), err::toString);
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void anEditionThatCanNoLongerBeRead() throws IOException {
        Path content = CoastEditions.first(folder.resolve("content"));
        CoastEditions.freeze(content);
        CoastEditions.second(content);
        Path frozen = content.resolve("editions/" + CoastEditions.FIRST);
        damage(frozen);
        Path file = folder.resolve("copy.pdf");
        assertEquals(ExitCode.DONE, review(content.toString(), file), err::toString);
        assertTrue(err.toString().contains("warning REV-2"), err::toString);
        assertTrue(Files.exists(file));
    }

    /** Changes an edition so that a later version of the program would refuse it, together with its manifest. */
    private static void damage(Path frozen) throws IOException {
        Path settings = frozen.resolve("content/report.yaml");
        String before = hash(settings);
        Files.writeString(settings, Files.readString(settings).replace("state: final", "state: other"));
        Path manifest = frozen.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace(before, hash(settings)));
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void wrongContentWritesNothing() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), "Er is ${onbekend.feit}.\n");
        Path file = folder.resolve("copy.pdf");
        assertEquals(ExitCode.FINDINGS, review(content.toString(), file));
        assertTrue(err.toString().contains("error MD-1"), err::toString);
        assertFalse(Files.exists(file));
    }

    @Test
    void wrongPaths() {
        assertRefused(folder.resolve("copy.txt"), "noem een bestand dat eindigt op .pdf");
        assertRefused(folder.resolve("mijn versie.pdf"), "met letters, cijfers, punten en streepjes");
        assertRefused(folder.resolve("kamerbrief.pdf"), "is de naam van de brief zelf");
        assertRefused(folder.resolve("nowhere/copy.pdf"), "nowhere bestaat niet");
        assertRefused(Path.of("content/data/copy.pdf"), "niet in de map van de inhoud");
        assertEquals(0, folder.toFile().list().length);
        assertEquals(ExitCode.USAGE, CommandRun.run(new String[] {"review", "content"}, writer(out), writer(err)));
    }

    private void assertRefused(Path file, String reason) {
        assertEquals(ExitCode.USAGE, review("content", file));
        assertTrue(err.toString().contains(reason), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void aFolderWhereTheFileMustCome() {
        assertTrue(folder.resolve("copy.pdf").toFile().mkdir());
        assertRefused(folder.resolve("copy.pdf"), "copy.pdf is een map");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereNobodyCanWrite() {
        assertEquals(ExitCode.IO, review("content", Path.of("/proc/copy.pdf")));
        assertTrue(err.toString().contains("Lezen of schrijven is mislukt: /proc/"), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    private int review(String content, Path file, String... more) {
        String[] arguments = Stream.concat(Stream.of("review", content, "-o", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandRun.run(arguments, writer(out), writer(err));
    }

    private static PrintWriter writer(StringWriter into) {
        return new PrintWriter(into, true);
    }
}
