package nl.overzicht.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.overzicht.CommandRun;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.render.template.Messages;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of an author that override ours: what they may omit, and which mistakes are found. */
@Tag("slow")
class OwnMessagesTest {

    @TempDir
    private Path own;

    @Test
    void aPartialBundleGoesOverOursKeyByKey() throws IOException {
        write("\uFEFF# onze woorden\n\nsite.home = Start\r\nsite.letter.pdf=Haal \\\n   de brief\n");
        assertEquals(List.of(), findCodes());
        Messages merged = Messages.of(new Templates(Optional.of(own)), Language.NL);
        assertEquals("Start", merged.get("site.home"));
        assertEquals("Haal de brief", merged.get("site.letter.pdf", 3, 5));
        assertEquals("Gebieden", merged.get("site.areas"));
        assertEquals(
                "Overview",
                Messages.of(new Templates(Optional.of(own)), Language.EN).get("site.home"));
    }

    @Test
    void anUnknownKey() throws IOException {
        write("# eerst\n  site.hoom=Start\n");
        assertEquals(
                List.of(
                        "messages_nl.properties:2:3: error TPL-2 unknown key 'site.hoom'",
                        "    hint: did you mean 'site.home'?"),
                findCodes());
        write("  site.home=Start\n");
        assertEquals(List.of(), findCodes());
    }

    @Test
    void aKeyTwice() throws IOException {
        write("site.home=Start\nsite.areas=Wijken\nsite\\u002ehome=Begin\n");
        assertEquals(
                List.of(
                        "messages_nl.properties:3:1: error TPL-3 key 'site.home' is given twice: also on line 1",
                        "    hint: remove one of the two"),
                findCodes());
    }

    @Test
    void aBadEscape() throws IOException {
        write("site.home=Start\nsite.areas=Wijken \\\n  en caf\\u00e\n");
        assertEquals(
                "messages_nl.properties:3:9: error TPL-4 \\u is not followed by four hexadecimal digits",
                findCodes().get(0));
        write("site.home=C:\\\\users, caf\\u00e9\n");
        assertEquals(List.of(), findCodes());
    }

    @Test
    void aPlaceThatIsNotFilledIn() throws IOException {
        write("site.areas.description=De {0} wijken van {1} in {2}\nsite.areas.caption=Alle gebieden\n");
        assertEquals(
                List.of(
                        "messages_nl.properties:1:1: error TPL-5 the text of 'site.areas.description' has a placeholder {2}"
                                + " that is not filled in",
                        "    hint: use only the placeholders of the standard text: De {0} {areas} van {1}."),
                findCodes());
    }

    @Test
    void anotherEncoding() throws IOException {
        Files.write(
                own.resolve("messages_nl.properties"), "site.home=Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "messages_nl.properties:1:14: error FILE-2 not valid UTF-8: byte 0xE9",
                findCodes().get(0));
        Files.write(own.resolve("messages_nl.properties"), "site.home=Start\n".getBytes(StandardCharsets.UTF_16));
        assertEquals(
                "messages_nl.properties:1:1: error FILE-2 not valid UTF-8: byte 0xFE",
                findCodes().get(0));
    }

    @Test
    void tooLarge() throws IOException {
        write("#".repeat(10_000_000));
        assertEquals(List.of("messages_nl.properties:1:1: error FILE-3 this file is larger than 1 MB"), findCodes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown.key.%s=x\n", "site.home=%s\n", "site.home=\\u%s\n", "\\\n%s", "=%s\n", "\\", "\\\\"})
    void muchOfItTakesTimeByItsLength(String line) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 50_000; i++) {
            text.append(line.formatted("x" + i));
        }
        write(text + "\\uzz");
        assertTrue(ProcessorTime.atMost(Duration.ofSeconds(10), this::findCodes).size() < 3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "freeze", "review", "facts"})
    void eachCommandThatRendersRefusesThem(String command) throws IOException {
        write("site.hoom=Start\n");
        Path output = own.resolveSibling(own.getFileName() + "-output.pdf");
        String rest = command.equals("build") || command.equals("review") ? " -o " + output : "";
        String arguments = command + " content --templates " + own + rest;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(1, CommandRun.run(arguments.split(" "), new PrintWriter(out), new PrintWriter(err)));
        assertTrue(err.toString().contains("messages_nl.properties:1:1: error TPL-2"), err::toString);
        assertFalse(err.toString().contains("\tat "), "a stack trace");
        assertFalse(Files.exists(output));
    }

    private void write(String text) throws IOException {
        Files.writeString(own.resolve("messages_nl.properties"), text);
    }

    private List<String> findCodes() {
        Findings findings = new Findings();
        OwnMessages.check(own, new Templates(Optional.empty()), findings);
        return findings.toSortedList().stream()
                .flatMap(finding -> FindingPrinter.lines(finding, Books.of(Language.EN)).stream())
                .map(line -> line.replace(own + "/", ""))
                .toList();
    }
}
