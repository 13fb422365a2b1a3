package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.ProcessorTime;
import nl.overzicht.console.ExitCode;
import nl.overzicht.picture.MadeUpPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} replaces typed numbers by expressions when the replacement is unambiguous. */
class FixTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = DefaultReport.copyContent(folder.resolve("content"));
    }

    @Test
    void theDefaultContentHasNoTypedNumber() {
        run("check", "content");
        assertTrue(out.toString().contains("STM-23"), "findings stand here");
        assertFalse(out.toString().contains("PRS-"), out::toString);
    }

    @Test
    void sureReplacementsAreShownAndWritten() throws IOException {
        append(
                "letter.md",
                "\r\nVia PMG ruim\r\n€208 miljoen. Ruim €208 miljoen voor 47 gemeenten, 20 gebieden en €12.\r\n");
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams,
                Files.readString(streams)
                        .replace("(sneller) te bouwen.", "(sneller) te bouwen, 50.000 nieuwe\n      woningen."));
        assertEquals(ExitCode.DONE, run("check", content.toString(), "--fix", "--dry-run"), err::toString);
        assertTrue(
                err.toString()
                        .contains("+Via PMG ${pmg.amount}. ${pmg.amount:sentence} voor ${pmg.municipalities:full}, "
                                + "20 gebieden en €12."),
                err::toString);
        assertTrue(err.toString().contains("-€208 miljoen. Ruim"), err::toString);
        assertFalse(out.toString().contains("+Via PMG"), out::toString);
        assertFalse(Files.readString(content.resolve("letter.md")).contains("Via PMG ${"));
        assertEquals(ExitCode.DONE, run("check", content.toString(), "--fix"), err::toString);
        String letter = Files.readString(content.resolve("letter.md"));
        assertTrue(
                letter.endsWith("\r\nVia PMG ${pmg.amount}. ${pmg.amount:sentence} voor ${pmg.municipalities:full}, "
                        + "20 gebieden en €12.\r\n"),
                letter);
        assertTrue(Files.readString(streams).contains("te bouwen, ${woontop.homes:full}."));
        assertFalse(Files.exists(content.resolve(".overzicht-amendment")));
        StringWriter again = new StringWriter();
        assertEquals(
                ExitCode.DONE,
                CommandRun.run(
                        new String[] {"check", content.toString()}, new PrintWriter(again), new PrintWriter(again)));
        assertFalse(again.toString().contains("PRS-2"), again::toString);
    }

    /** The inserted expression is read as a fact and printed, without further findings. */
    @Test
    void numbersInTheWordsOfAPictureAreReplacedToo() throws IOException {
        Files.createDirectories(content.resolve("attachments"));
        Files.write(content.resolve("attachments/pmg.png"), MadeUpPicture.of(20, 20, 96));
        append("letter.md", "\n![PMG: ruim €208 miljoen](attachments/pmg.png \"Via PMG ruim €208 miljoen\")\n");
        assertEquals(ExitCode.DONE, run("check", content.toString(), "--fix"), err::toString);
        String letter = Files.readString(content.resolve("letter.md"));
        assertTrue(letter.endsWith("\n![PMG: ${pmg.amount}](attachments/pmg.png \"Via PMG ${pmg.amount}\")\n"), letter);
        assertFalse(out.toString().contains("MD-7"), out::toString);
        assertFalse(out.toString().contains("PRS-2"), out::toString);
    }

    @Test
    void whatIsLeftIsReportedWhereItIsThen() throws IOException {
        append("letter.md", "\nVia PMG ruim €208 miljoen. Het kost €12.\n");
        assertEquals(ExitCode.DONE, run("check", content.toString(), "--fix"), err::toString);
        assertFalse(out.toString().contains("PRS-2"), out::toString);
        assertFalse(out.toString().contains("ruim €208 miljoen. Het"), out::toString);
        assertTrue(out.toString().contains("Via PMG ${pmg.amount}. Het kost €12."), out::toString);
        assertTrue(err.toString().contains("1 getal vervangen."), err::toString);
        assertTrue(err.toString().contains("waarschuwing"), err::toString);
        StringWriter again = new StringWriter();
        CommandRun.run(
                new String[] {"check", content.toString()},
                new PrintWriter(again),
                new PrintWriter(new StringWriter()));
        assertEquals(again.toString(), out.toString());
    }

    @Test
    void anErrorAnywhereWritesNothing() throws IOException {
        append("letter.md", "\nRuim €208 miljoen. Voor Kansrijke Wijk ruim €410 miljoen.\n");
        String before = Files.readString(content.resolve("letter.md"));
        assertEquals(ExitCode.FINDINGS, run("check", content.toString(), "--fix"));
        assertTrue(out.toString().contains("error PRS-1 'ruim €410 miljoen'"), out::toString);
        assertEquals(before, Files.readString(content.resolve("letter.md")));
    }

    @Tag("slow")
    @Test
    @Tag("long")
    void thousandsOfNumbersTakeTimeByTheirNumber() throws IOException {
        append("letter.md", "\n" + "Voor PMG ruim €208 miljoen en 48 jaar, €3 miljoen. ".repeat(1000) + "\n");
        append("letter.md", "\n" + "PMG kost dit, ruim €208 miljoen, ".repeat(1000) + "\n");
        int code = ProcessorTime.atMost(Duration.ofSeconds(60), () -> run("check", content.toString()));
        assertEquals(ExitCode.FINDINGS, code);
    }

    private void append(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.writeString(file, Files.readString(file) + text);
    }

    private int run(String... arguments) {
        return CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
