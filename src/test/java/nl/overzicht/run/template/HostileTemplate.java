package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.overzicht.CommandRun;
import nl.overzicht.load.Attack;

/**
 * A file in the folder of an author's templates.
 *
 * @param path of it
 * @param bytes of it; none: a folder
 * @param place expected at the head of the finding, as {@code 1:4: error TPL-1}; empty: nothing is found
 */
record HostileTemplate(String path, byte[] bytes, String place) {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;

    /** What only who wrote the program can use. */
    private static final Pattern OF_JAVA =
            Pattern.compile("\tat |[a-z]\\.[A-Z]\\w+[a-z]\\b|[a-z](Exception|Error)\\b|Lambda|because \"");

    static HostileTemplate of(String path, String text, String place) {
        return new HostileTemplate(path, text.getBytes(StandardCharsets.UTF_8), place);
    }

    String name() {
        String text = bytes == null ? "a folder" : new String(bytes, StandardCharsets.ISO_8859_1);
        String end = text.substring(Math.max(0, text.length() - 60));
        return path + " " + end.replaceAll("\\p{Cntrl}", " ");
    }

    /** Runs the command, which finds what it should and says it in words of an author. */
    void check(Path temporary, String command) throws IOException {
        CommandRun run = run(temporary, command);
        String printed = run.out() + run.err();
        assertEquals(place.isEmpty() ? DONE : FINDINGS, run.code(), printed);
        String ours = printed.replace("freemarker.template.utility.Execute", "");
        assertFalse(OF_JAVA.matcher(ours).find(), printed);
        if (!place.isEmpty()) {
            String at = place.contains(":") ? path + ":" + place : place;
            assertTrue(printed.lines().anyMatch(line -> line.contains(path + ":") && line.contains(at)), printed);
        }
    }

    CommandRun run(Path temporary, String command) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "set");
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        Path file = folder.resolve("own").resolve(path);
        Files.createDirectories(bytes == null ? file : file.getParent());
        if (bytes != null) {
            Files.write(file, bytes);
        }
        String own = folder.resolve("own").toString();
        return command.equals("check")
                ? CommandRun.of("check", content.toString(), "--templates", own)
                : CommandRun.of(
                        "build", content.toString(), "-o", folder.resolve("out").toString(), "--templates", own);
    }
}
