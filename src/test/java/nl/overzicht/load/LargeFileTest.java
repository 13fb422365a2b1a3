package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.FileBeginning.Kind;
import nl.overzicht.load.file.LargeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that can no longer be opened: it was deleted, or the process cannot open any more files. */
class LargeFileTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void aFileThatIsGoneIsAFinding() {
        LargeFile file = file(folder.resolve("gone.csv"));
        assertEquals(Optional.empty(), file.text(StandardCharsets.UTF_8, findings));
        assertEquals(
                List.of("FILE-4"),
                findings.toSortedList().stream().map(Finding::code).toList());
    }

    @Test
    void aMachineThatFailsIsNoFinding() throws IOException {
        LargeFile file = file(Files.createDirectory(folder.resolve("no-file.csv")));
        assertThrows(UncheckedIOException.class, () -> file.text(StandardCharsets.UTF_8, findings));
        assertThrows(UncheckedIOException.class, file::beginning);
        assertThrows(UncheckedIOException.class, file::likelyCharset);
        assertEquals(List.of(), findings.toSortedList());
    }

    private static LargeFile file(Path path) {
        return new LargeFile(Location.of("data/statements.csv"), path, Kind.OTHER);
    }
}
