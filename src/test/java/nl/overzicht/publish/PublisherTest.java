package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the publisher writes and what it refuses. */
class PublisherTest {

    private static final byte[] BYTES = "a".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/a", "../a", "a/../b", "a//b", "a/", "./a", ".a", "a/.b", "a\\b", "C:a", "a\0b", "a b", "a\nb",
                "~a"
            })
    void aPathThatLeavesItsRoot(String path) throws IOException {
        try (Staging staging = begin()) {
            assertThrows(IllegalArgumentException.class, () -> staging.write(path, BYTES));
        }
    }

    @Test
    void aWrittenFileCanBeReadBeforeItIsPublished() throws IOException {
        try (Staging staging = begin()) {
            staging.writeDocument("kamerbrief.pdf", BYTES, 4);
            assertEquals(
                    4,
                    staging.findWritten("kamerbrief.pdf").orElseThrow().pages().orElseThrow());
            assertArrayEquals(BYTES, staging.read("kamerbrief.pdf"));
            assertThrows(IllegalStateException.class, () -> staging.read("site/a.html"));
        }
        assertFalse(Files.exists(folder.resolve("output")), "nothing was published");
        assertFalse(Files.exists(folder.resolve(".overzicht-output")));
    }

    @Test
    void theManifestNamesEveryFileByItsHash() throws IOException {
        publish("site/b.html", "kamerbrief.pdf");
        assertEquals("""
                {
                  "files" : [
                    {
                      "path" : "kamerbrief.pdf",
                      "size" : 1,
                      "sha256" : "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    },
                    {
                      "path" : "site/b.html",
                      "size" : 1,
                      "sha256" : "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    }
                  ]
                }
                """, Files.readString(folder.resolve("output/manifest.json")));
    }

    @Test
    void onlyOneBuildAtATime() throws IOException {
        try (Staging staging = begin()) {
            assertTrue(publisher().begin(findings).isEmpty());
            assertEquals(List.of("PUB-1"), codes());
            staging.write("site/a.html", BYTES);
        }
        try (Staging next = begin()) {
            assertTrue(next.findWritten("site/a.html").isEmpty());
        }
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Files.createDirectories(folder.resolve("output/site"));
        Files.writeString(folder.resolve("output/site/own.html"), "mine");
        try (Staging staging = begin()) {
            staging.write("site/a.html", BYTES);
            assertFalse(publisher().publish(staging, findings));
        }
        assertEquals(List.of("PUB-2"), codes());
        assertEquals("mine", Files.readString(folder.resolve("output/site/own.html")));
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("output"), "");
        assertTrue(publisher().begin(findings).isEmpty());
        assertEquals(List.of("PUB-3"), codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"files\":[{\"path\":\"../a\"}]}", "{\"files\":[{\"path\":1}]}", "{\"files\":["})
    void aManifestThatCannotBeRead(String manifest) throws IOException {
        publish("site/a.html");
        Files.writeString(folder.resolve("output/manifest.json"), manifest);
        assertTrue(publisher().begin(findings).isEmpty(), "before anything is made");
        assertEquals(List.of("PUB-4"), codes());
        assertTrue(Files.exists(folder.resolve("output/site/a.html")));
    }

    @Test
    void aLinkToAFolderIsFollowed() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("output"), folder.resolve("real"));
        publish("site/a.html");
        assertTrue(Files.exists(folder.resolve("real/site/a.html")));
        assertTrue(Files.isSymbolicLink(folder.resolve("output")));
    }

    private void publish(String... paths) throws IOException {
        try (Staging staging = begin()) {
            for (String path : paths) {
                staging.write(path, BYTES);
            }
            assertTrue(publisher().publish(staging, findings), () -> codes().toString());
        }
    }

    private Staging begin() throws IOException {
        return publisher().begin(findings).orElseThrow();
    }

    private Publisher publisher() {
        return Publisher.of(folder.resolve("output"));
    }

    private List<String> codes() {
        return findings.toSortedList().stream().map(Finding::code).toList();
    }
}
