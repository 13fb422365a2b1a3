package nl.overzicht.run.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of an author that were copied from an older version, and the lines of those that write no XML. */
class OlderTemplatesTest {

    private static final Path OURS = Path.of("templates/messages_nl.properties");
    private static final Path CONTENT = Path.of("src/test/resources/findings/base");
    private static final String TEMPLATE = "<p>\n<b>${a}</b>\n<#list x as y>\n${y}\n<i>${y}\n</p>\n</p>\n";

    @TempDir
    private Path folder;

    @Test
    void newMessagesAreReportedForACopyOfAll() throws IOException {
        String older = Files.readString(OURS)
                .lines()
                .filter(line -> !line.startsWith("letter.unsettled=") && !line.startsWith("letter.date="))
                .collect(Collectors.joining("\n"));
        CommandRun run = check(older);
        assertEquals(0, run.code(), () -> run.out() + run.err());
        assertTrue(
                run.out().contains("notice TPL-9 2 messages are missing and are taken from the standard file"),
                run::out);
        assertTrue(run.out().contains("letter.unsettled") && run.out().contains("letter.date"), run::out);
    }

    @Test
    void aWholeCopyAndAFewMessagesAreNotOlder() throws IOException {
        String whole = Files.readString(OURS);
        assertEquals("", check(whole).out());
        assertEquals("", check("letter.date=Dagtekening\n").out());
    }

    @Test
    void theLineThatWroteALine() {
        assertEquals(OptionalInt.of(2), TemplateLine.of(TEMPLATE, "<b>een &amp; twee</b>"));
        assertEquals(OptionalInt.of(5), TemplateLine.of(TEMPLATE, "  <i>drie"));
    }

    @Test
    void aLineThatSeveralOrNoneWroteIsUnknown() {
        assertEquals(OptionalInt.empty(), TemplateLine.of(TEMPLATE, "</p>"));
        assertEquals(OptionalInt.empty(), TemplateLine.of(TEMPLATE, "<u>vier</u>"));
        assertEquals(OptionalInt.empty(), TemplateLine.of(TEMPLATE, ""));
    }

    private CommandRun check(String messages) throws IOException {
        Files.writeString(folder.resolve("messages_nl.properties"), messages);
        return CommandRun.of("check", CONTENT.toString(), "--templates", folder.toString(), "--lang", "en");
    }
}
