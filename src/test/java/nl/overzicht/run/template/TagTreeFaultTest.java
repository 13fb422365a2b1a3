package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.load.Attack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of an own style sheet without which a document can be laid out and tagged. */
@Tag("slow")
class TagTreeFaultTest {

    @TempDir
    private Path folder;

    @Test
    void theLineOfTheRuleIsFound() throws IOException {
        String sheet = Files.readString(Path.of("templates/letter/letter.css"));
        CommandRun run = build(sheet + "p { color: #00000f }\n.fn::footnote-marker { content: none }\n");
        assertEquals(1, run.code(), run::err);
        String at = "letter.css:" + (sheet.lines().count() + 2) + ":1: error TPL-6";
        assertTrue((run.out() + run.err()).contains(at), () -> run.out() + run.err());
    }

    private CommandRun build(String sheet) throws IOException {
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        Path letter = content.resolve("letter.md");
        Files.writeString(letter, Files.readString(letter) + "\nNoot.[^a]\n\n[^a]: Wat er staat.\n");
        Path own = Files.createDirectories(folder.resolve("own/letter"));
        Files.writeString(own.resolve("letter.css"), sheet);
        String templates = folder.resolve("own").toString();
        return CommandRun.of(
                "build", content.toString(), "-o", folder.resolve("out").toString(), "--templates", templates);
    }
}
