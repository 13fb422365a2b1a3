package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A journal decides what is moved: when it is damaged or names paths outside the output, nothing is moved and it is
 * kept.
 */
class JournalTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();
    private Path output;
    private Path journal;

    @BeforeEach
    void anOutputAndSomethingBesideIt() throws IOException {
        output = Files.createDirectories(folder.resolve("output"));
        Files.writeString(output.resolve("README.md"), "a note");
        Files.writeString(folder.resolve("secret"), "s");
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/file"), "theirs");
        Files.createSymbolicLink(output.resolve("link"), folder.resolve("elsewhere"));
        journal = folder.resolve(".overzicht-output/journal");
        Files.createDirectories(journal.getParent().resolve("new/site"));
        Files.writeString(journal.getParent().resolve("new/site/a.html"), "new");
        Files.writeString(journal.getParent().resolve("new/secret"), "new");
        Files.createDirectories(journal.getParent().resolve("old"));
        Files.writeString(journal.getParent().resolve("old/a.html"), "old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "garbage\n",
                "install site",
                "install site\ninst",
                "install site\n\n",
                "install site\nremove ../secret\n",
                "install ../secret\n",
                "install ../../etc\n",
                "install /etc/passwd\n",
                "install site/../../secret\n",
                "install .\n",
                "install ..\n",
                "install \n",
                "install .git\n",
                "install site\\..\\secret\n",
                "install a\0b\n",
                "install link/file\n",
                "install site\nremove link/file\n",
                "install site\nremove /etc\n",
                "keep site/CNAME\n",
                "keep ../secret\ninstall site\n",
                "keep secret\ninstall site\n",
                "keep /etc/passwd\ninstall site\n",
                "keep site/../../secret\ninstall site\n",
                "keep link/file\ninstall site\n",
                "keep ./secret\ninstall site\n"
            })
    void damagedOrHostile(String text) throws IOException {
        Files.writeString(journal, text);
        assertIsPutAside();
    }

    @Test
    void binaryDataAFolderAndALink() throws IOException {
        Files.write(journal, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertIsPutAside();
        anewWith(() -> Files.createDirectories(journal));
        anewWith(() -> Files.createSymbolicLink(journal, folder.resolve("secret")));
        anewWith(() -> Files.createSymbolicLink(journal, folder.resolve("nowhere")));
    }

    /** Puts something other than a journal at its path. */
    private interface Obstacle {
        void put() throws IOException;
    }

    private void anewWith(Obstacle obstacle) throws IOException {
        Files.createDirectories(journal.getParent().resolve("new"));
        obstacle.put();
        Publisher.of(output).recover(findings);
        assertFalse(Files.exists(journal, LinkOption.NOFOLLOW_LINKS));
        assertEquals("s", Files.readString(folder.resolve("secret")));
    }

    @Test
    void aNewerRunTakesAnotherFolderToPutAside() throws IOException {
        Files.writeString(journal, "garbage\n");
        assertIsPutAside();
        Files.writeString(journal, "more garbage\n");
        Publisher.of(output).recover(findings);
        assertEquals("garbage\n", Files.readString(journal.resolveSibling("damaged-1/journal")));
        assertEquals("more garbage\n", Files.readString(journal.resolveSibling("damaged-2/journal")));
    }

    @Test
    void ofAnAmendment() throws IOException {
        Path place = output.resolve(".overzicht-amendment");
        Files.createDirectories(place.resolve("new/link"));
        Files.writeString(place.resolve("new/link/file"), "hostile");
        Files.writeString(place.resolve("journal"), "install link/file\n");
        Amendment.recover(output, findings);
        assertEquals(List.of("PUB-6"), codes());
        assertEquals("theirs", Files.readString(folder.resolve("elsewhere/file")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkInThePlaceOfTheWorkplace(boolean inside) throws IOException {
        Path real = folder.resolve("real");
        Files.move(journal.getParent(), real);
        Path workplace = inside ? output.resolve(".overzicht-work") : journal.getParent();
        Files.createSymbolicLink(workplace, real);
        Publisher.of(output).recover(findings);
        assertEquals(List.of("PUB-3"), codes());
        assertTrue(Files.exists(real.resolve("old/a.html")), "nothing is deleted through the link");
    }

    @Test
    void soundOnesAreFinished() throws IOException {
        Files.writeString(journal, "install site\n");
        Publisher.of(output).recover(findings);
        assertEquals("new", Files.readString(output.resolve("site/a.html")));
        assertEquals(List.of(), codes());
        assertFalse(Files.exists(journal.getParent()), "nothing is left");
    }

    private void assertIsPutAside() throws IOException {
        Publisher.of(output).recover(findings);
        assertEquals(List.of("PUB-6"), codes());
        assertTrue(findings.toSortedList().get(0).at().path().endsWith(".overzicht-output/journal"));
        assertEquals("new", Files.readString(journal.resolveSibling("damaged-1/new/site/a.html")));
        assertEquals("old", Files.readString(journal.resolveSibling("damaged-1/old/a.html")));
        assertTrue(Files.exists(journal.resolveSibling("damaged-1/journal")));
        assertFalse(Files.exists(output.resolve("site")), "nothing was moved in");
        assertEquals("s", Files.readString(folder.resolve("secret")));
        assertEquals("theirs", Files.readString(folder.resolve("elsewhere/file")));
        assertEquals("a note", Files.readString(output.resolve("README.md")));
    }

    private List<String> codes() {
        return findings.toSortedList().stream().map(Finding::code).toList();
    }
}
