package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that others put in the folders of a build are in the next output too, wherever the build is interrupted. */
class OtherFilesTest {

    private static final List<String> OTHERS = List.of(
            "site/CNAME",
            "site/.htaccess",
            "site/.well-known/security.txt",
            "site/gone/note.txt",
            "site/Naam met spatie é.txt",
            "extra/mine.txt");

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();
    private Path output;

    @BeforeEach
    void anOutputWithFilesOfOthers() throws IOException {
        output = folder.resolve("output");
        prepare();
    }

    private void prepare() throws IOException {
        publish(output, new RealDisk(), "site/index.html", "site/gone/a.html", "extra/a.txt");
        for (String path : OTHERS) {
            Files.createDirectories(output.resolve(path).getParent());
            Files.writeString(output.resolve(path), "mine");
        }
        Files.createSymbolicLink(output.resolve("site/link"), Path.of("index.html"));
    }

    @Test
    void areKeptAndReported() throws IOException {
        assertTrue(publish(output, new RealDisk(), "site/index.html", "site/new.html"));
        assertOthersAreThere(output);
        assertFalse(Files.exists(output.resolve("site/gone/a.html")), "ours went");
        assertFalse(Files.exists(output.resolve("extra/a.txt")), "ours went");
        assertTrue(Files.isSymbolicLink(output.resolve("site/link")));
        List<Finding> found = findings.toSortedList();
        assertEquals(OTHERS.size() + 1, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.code().equals("PUB-8")));
        assertTrue(publish(output, new RealDisk(), "site/index.html"), "once more");
        assertOthersAreThere(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"site/CNAME", "site/cname", "site/link/a.html", "site/CNAME/a.html", "site/gone/note.txt/a.html"
            })
    void aFileAtThePathOfANewOne(String path) throws IOException {
        assertFalse(publish(output, new RealDisk(), "site/index.html", path));
        assertEquals("PUB-2", findings.toSortedList().get(0).code());
        assertOthersAreThere(output);
        assertTrue(Files.exists(output.resolve("site/gone/a.html")), "the last output stands");
    }

    @Test
    void aNameThatAJournalCannotHold() throws IOException {
        Files.writeString(output.resolve("site/two\nlines"), "mine");
        assertFalse(publish(output, new RealDisk(), "site/index.html"));
        assertEquals(
                List.of("PUB-2"),
                findings.toSortedList().stream().map(Finding::code).toList());
        assertEquals("mine", Files.readString(output.resolve("site/two\nlines")));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void atEachStep(boolean killed) throws IOException {
        int step = 0;
        for (DyingDisk disk = null; disk == null || disk.died(); step++) {
            output = folder.resolve("o" + killed + step);
            prepare();
            disk = new DyingDisk(step, killed);
            InterruptedBuild.attempt(output, disk, Map.of("site/index.html", "a", "site/new.html", "b"));
            Publisher.of(output).recover(findings);
            assertOthersAreThere(output);
            boolean old = Files.exists(output.resolve("site/gone/a.html"));
            assertEquals(old, Files.exists(output.resolve("extra/a.txt")), "all old or all new");
            assertEquals(!old, Files.exists(output.resolve("site/new.html")), "all old or all new");
        }
        assertTrue(step > 20, "too few steps: " + step);
    }

    /** A link belongs to others, and so may its target: it is found before anything is made. */
    @ParameterizedTest
    @ValueSource(strings = {"site", "site/gone", "site/gone/a.html", "extra", "manifest.json"})
    void aLinkInThePlaceOfOurs(String path) throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(output.resolve(path), elsewhere);
        Files.createSymbolicLink(output.resolve(path), elsewhere);
        assertTrue(new Publisher(output, new RealDisk()).begin(findings).isEmpty());
        Finding found = findings.toSortedList().get(0);
        assertEquals("PUB-2", found.code());
        assertEquals(output + "/" + path, found.at().path());
        assertTrue(Files.isSymbolicLink(output.resolve(path)) && Files.exists(elsewhere));
    }

    private boolean publish(Path into, Disk disk, String... paths) throws IOException {
        Publisher publisher = new Publisher(into, disk);
        try (Staging staging = publisher.begin(findings).orElseThrow()) {
            write(staging, paths);
            return publisher.publish(staging, findings);
        }
    }

    private static void write(Staging staging, String... paths) {
        for (String path : paths) {
            staging.write(path, path.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertOthersAreThere(Path output) throws IOException {
        for (String path : OTHERS) {
            assertEquals("mine", Files.readString(output.resolve(path)), path);
        }
    }
}
