package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links, names and bytes that no author intended. */
class HostileFilesTest {

    @TempDir
    Path temporary;

    private Path content;

    @BeforeEach
    void copyBase() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        Attack.copyBaseTo(content);
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), "Geheim");
        Files.createDirectories(content.resolve("attachments"));
        Files.createDirectories(content.resolve("pages"));
        Files.createSymbolicLink(content.resolve("attachments/a.pdf"), secret);
        Files.createSymbolicLink(content.resolve("pages/a.md"), secret);
        Files.createSymbolicLink(content.resolve("pages/b.md"), Path.of("b.md"));
        Files.createSymbolicLink(content.resolve("editions"), temporary);
        Files.delete(content.resolve("data/areas.csv"));
        Files.createSymbolicLink(content.resolve("data/areas.csv"), Path.of("/dev/zero"));
        Findings findings = new Findings();
        var read = ProcessorTime.atMost(Attack.SOON, () -> new Loader().load(content, findings))
                .orElseThrow();
        assertEquals(Set.of("FILE-4", "FILE-5"), Attack.findCodes(content));
        assertEquals(Set.of(), read.attachments().keySet());
        assertEquals(1, read.documents().size());
    }

    @Test
    void oddNamesAreShownWithoutHarm() throws IOException {
        Files.createDirectories(content.resolve("pages"));
        for (String name : List.of("a\nb.md", "a\u001b[31m.md", "a\u202eb.md", "-rf.md.md", "con .md", "A.md")) {
            Files.writeString(content.resolve("pages").resolve(name), "x");
        }
        Files.writeString(content.resolve("\u0007.yaml"), "x");
        assertEquals(Set.of("FILE-6", "FILE-8"), Attack.findCodes(content));
    }

    /** Not a case with files, since a repository with these names cannot be checked out on Windows. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesOfDevicesAreRefusedInEachFolder() throws IOException {
        for (String file : List.of("pages/com1.md", "attachments/NUL.Txt", "attachments/nota.", "theme/prn.css")) {
            Path path = content.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
            assertEquals(Set.of("FILE-6"), Attack.findCodes(content), file);
            Files.delete(path);
        }
        Files.createDirectories(content.resolve("editions/con"));
        assertEquals(Set.of("FILE-6"), Attack.findCodes(content));
    }

    @Test
    void anyBytesAreFindings() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, bytes);
            }
        }
        assertEquals(Set.of("FILE-2"), Attack.findCodes(content));
    }

    /** Nearly every truncated data file lacks something; a truncated text may be a valid text. */
    @ParameterizedTest
    @CsvSource({"report.yaml, 35", "data/programme.yaml, 24", "data/statements.csv, 23", "letter.md, 4"})
    void piecesOfGoodFilesAreFindings(String path, int least) throws IOException {
        byte[] whole = Files.readAllBytes(content.resolve(path));
        int wrong = 0;
        for (int length = 0; length < whole.length; length += 7) {
            Files.writeString(content.resolve(path), new String(whole, 0, length, StandardCharsets.UTF_8));
            wrong += Attack.findCodes(content).isEmpty() ? 0 : 1;
        }
        assertTrue(wrong >= least, "pieces with findings: " + wrong);
    }
}
