package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.load.Attack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that a build refuses, and how it first recovers what an earlier run left there. */
class DestinationTest {

    private static final int FINDINGS = 1;
    private static final int USAGE = 2;

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void prepare() throws IOException {
        content = folder.resolve("content");
        Attack.copyBaseTo(content);
        output = Files.createDirectories(folder.resolve("output"));
    }

    @Test
    void aFolderOfOthersIsRefusedWithThreeNames() throws IOException {
        for (String name : new String[] {"d.txt", "c.txt", "b.txt", "a\u202e.txt", "README.md"}) {
            Files.writeString(output.resolve(name), "mine");
        }
        CommandRun run = assertRefused(output);
        assertTrue(run.err().contains(": a .txt, b.txt, c.txt en nog 1."), run::err);
        Files.delete(output.resolve("d.txt"));
        assertTrue(assertRefused(output).err().contains("b.txt, c.txt. Kies"), run::err);
    }

    @Test
    void aHiddenFileIsOneOfOthersToo() throws IOException {
        Files.createDirectories(output.resolve(".git"));
        assertTrue(assertRefused(output).err().contains(".git"));
    }

    @Test
    void anEditionIsRefusedWithItsParentsAndFoldersInIt() throws IOException {
        Path edition = Files.createDirectories(output.resolve("archive/2026-03-02"));
        Files.writeString(edition.resolve("edition.json"), "{}");
        Files.writeString(edition.resolve("manifest.json"), "{\"files\":[]}");
        Files.writeString(output.resolve("manifest.json"), "{\"files\":[]}");
        Files.createSymbolicLink(folder.resolve("link"), edition);
        for (Path place : new Path[] {edition, edition.resolve("new"), output, folder.resolve("link")}) {
            CommandRun run = assertRefused(place);
            assertTrue(run.err().contains("archive/2026-03-02 is een bewaarde editie"), run::err);
        }
    }

    @Test
    void contentAndOutputInEachOtherByLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), content);
        assertRefused(folder.resolve("link/output"));
        assertRefused(folder.resolve("link"));
        Path inner = Files.createDirectories(output.resolve("inner"));
        Attack.copyBaseTo(inner);
        Files.createSymbolicLink(folder.resolve("other"), inner);
        assertEquals(
                USAGE,
                CommandRun.of("build", folder.resolve("other").toString(), "-o", output.toString())
                        .code());
    }

    /** An interrupted swap is finished even if the build then fails on errors in the content. */
    @Test
    void aSwapIsFinishedAlsoWhenTheContentHasErrors() throws IOException {
        Path workplace = Files.createDirectories(folder.resolve(".overzicht-output/new/site"));
        Files.writeString(workplace.resolve("a.html"), "new");
        Files.writeString(folder.resolve(".overzicht-output/new/manifest.json"), "{\"files\":[]}");
        Files.writeString(folder.resolve(".overzicht-output/journal"), "install manifest.json\ninstall site\n");
        Files.writeString(content.resolve("letter.md"), "${nothing}\n");
        CommandRun run = CommandRun.of("build", content.toString(), "-o", output.toString());
        assertEquals(FINDINGS, run.code(), run::err);
        assertEquals("new", Files.readString(output.resolve("site/a.html")));
        assertFalse(Files.exists(folder.resolve(".overzicht-output")));
    }

    /** Each command that reads the content first finishes an amendment or a freezing that was killed. */
    @Test
    void eachCommandThatReadsAContentRecoversFirst() throws IOException {
        String[][] commands = {
            {"check", "CONTENT"},
            {"facts", "CONTENT"},
            {"facts", "CONTENT", "--sign-off", "LIST.csv"},
            {"diff", "CONTENT", "CONTENT"},
            {"review", "CONTENT", "-o", "COPY.pdf"},
            {"freeze", "CONTENT"},
            {"build", "CONTENT", "-o", "OUT"}
        };
        for (String[] command : commands) {
            Path amended = content.resolve(".overzicht-amendment");
            Files.createDirectories(amended.resolve("new"));
            Files.writeString(amended.resolve("new/letter.md"), "${nothing}\n");
            Files.writeString(amended.resolve("journal"), "install letter.md\n");
            Files.createDirectories(content.resolve(".overzicht-editions/new/2026-03-02"));
            String[] words = command.clone();
            for (int i = 1; i < words.length; i++) {
                words[i] = words[i].startsWith("-")
                        ? words[i]
                        : words[i].equals("CONTENT")
                                ? content.toString()
                                : folder.resolve(words[i]).toString();
            }
            CommandRun run = CommandRun.of(words);
            assertEquals(
                    command[0].equals("diff") ? 0 : FINDINGS, run.code(), () -> command[0] + run.out() + run.err());
            assertEquals("${nothing}\n", Files.readString(content.resolve("letter.md")), command[0]);
            assertFalse(Files.exists(amended), command[0]);
            assertFalse(Files.exists(content.resolve(".overzicht-editions")), command[0]);
        }
    }

    @Test
    void whatIsWrittenBesideAContentWithErrorsIsRecoveredToo() throws IOException {
        Files.writeString(content.resolve("letter.md"), "${nothing}\n");
        for (String[] command : new String[][] {
            {
                "facts",
                content.toString(),
                "--sign-off",
                output.resolve("list.csv").toString()
            },
            {"review", content.toString(), "-o", output.resolve("copy.pdf").toString()}
        }) {
            Path amended = output.resolve(".overzicht-amendment");
            Files.createDirectories(amended.resolve("new"));
            Files.writeString(amended.resolve("new/old.txt"), "new");
            Files.writeString(amended.resolve("journal"), "install old.txt\n");
            assertEquals(FINDINGS, CommandRun.of(command).code());
            assertEquals("new", Files.readString(output.resolve("old.txt")), command[0]);
            Files.delete(output.resolve("old.txt"));
        }
    }

    @Test
    @Tag("slow")
    void aFolderWithOnlyOurNoteIsBuiltIn() throws IOException {
        Files.writeString(output.resolve("README.md"), "a note");
        CommandRun.done("build", content.toString(), "-o", output.toString());
        assertEquals("a note", Files.readString(output.resolve("README.md")));
        CommandRun.done("verify", output.toString());
        CommandRun.done("build", content.toString(), "-o", output.toString());
    }

    private CommandRun assertRefused(Path place) {
        CommandRun run = CommandRun.of("build", content.toString(), "-o", place.toString());
        assertEquals(USAGE, run.code(), run::err);
        return run;
    }
}
