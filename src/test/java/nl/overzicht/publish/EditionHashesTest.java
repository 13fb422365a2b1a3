package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition is identified by the hash of its manifest, which later editions and the site contain. */
@Tag("slow")
class EditionHashesTest {

    @TempDir
    private Path folder;

    @Test
    void eachEditionHasTheHashesOfAllEarlierOnesAndTheSiteHasAll() throws IOException {
        Path editions = copyOfEditions().resolve("editions");
        String card = Files.readString(editions.resolve(CoastEditions.ERRATUM).resolve("edition.json"));
        String page = Files.readString(CoastEditions.output().resolve("site/edities.html"));
        for (String earlier : List.of(CoastEditions.FIRST, CoastEditions.SECOND)) {
            assertTrue(card.contains(hash(editions.resolve(earlier))), card);
            assertTrue(page.contains(hash(editions.resolve(earlier))), page);
        }
        assertTrue(page.contains(hash(editions.resolve(CoastEditions.ERRATUM))), page);
    }

    @Test
    @Tag("long")
    void aLetterThatIsChangedTogetherWithItsManifestIsSeen() throws Exception {
        Path content = copyOfEditions();
        Path edition = content.resolve("editions").resolve(CoastEditions.FIRST);
        Path letter = edition.resolve("kamerbrief.pdf");
        String before = sha256(letter);
        Files.write(letter, new byte[] {'\n'}, StandardOpenOption.APPEND);
        String manifest = Files.readString(edition.resolve("manifest.json"))
                .replace(before, sha256(letter))
                .replaceFirst("(kamerbrief.pdf\",\\s+\"size\" : )\\d+", "$1" + Files.size(letter));
        Files.writeString(edition.resolve("manifest.json"), manifest);
        CommandRun.done("verify", edition.toString());
        CommandRun check = CommandRun.of("check", content.toString());
        assertEquals(1, check.code());
        for (String later : List.of(CoastEditions.SECOND, CoastEditions.ERRATUM)) {
            assertTrue(check.out().contains(later + "/edition.json:1:1: error EDI-4"), check::out);
        }
    }

    /** No later edition contains the hash of the newest, so its number of pages is counted. */
    @Test
    void anotherNumberOfPagesInTheNewestManifestIsSeen() throws IOException {
        Path content = copyOfEditions();
        Path manifest =
                content.resolve("editions").resolve(CoastEditions.ERRATUM).resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"pages\" : \\d+", "\"pages\" : 99"));
        CommandRun check = CommandRun.of("check", content.toString());
        assertEquals(1, check.code(), check::out);
        assertTrue(check.out().contains("error VER-9"), check::out);
    }

    /** Line endings as in a checkout on Windows, which {@code .gitattributes} of the edition prevents. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCheckoutWithOtherLineEndings(boolean asked) throws Exception {
        Path content = copyOfEditions();
        if (!asked) {
            for (String edition : List.of(CoastEditions.FIRST, CoastEditions.SECOND, CoastEditions.ERRATUM)) {
                Files.delete(content.resolve("editions").resolve(edition).resolve(".gitattributes"));
            }
        }
        git(content, "init", "-q");
        git(content, "add", "-A", "-f");
        git(content, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
        Path checkout = folder.resolve("checkout");
        git(folder, "-c", "core.autocrlf=true", "clone", "-q", content.toString(), checkout.toString());
        CommandRun verify = CommandRun.of(
                "verify",
                checkout.resolve("editions").resolve(CoastEditions.FIRST).toString());
        if (asked) {
            assertEquals(0, verify.code(), verify::out);
        } else {
            assertTrue(verify.out().contains("edition.json:1:1: error VER-7"), verify::out);
            assertFalse(verify.out().contains("VER-1"), verify::out);
        }
    }

    private static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, git.waitFor(), command::toString);
    }

    private static String hash(Path edition) throws IOException {
        return sha256(edition.resolve("manifest.json"));
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path copyOfEditions() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CoastEditions.content(), content);
        return content;
    }
}
