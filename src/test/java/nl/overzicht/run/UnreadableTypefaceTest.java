package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.load.Attack;
import nl.overzicht.render.font.FontFace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typeface of the author that can be parsed, but that the JDK refuses to shape right-to-left text with. */
@Tag("slow")
class UnreadableTypefaceTest {

    private static final String NUMBERS = """
            id,stream,area,quantity,value,unit,precision,status,source
            dijken.amount,dijken,,amount,400,mln EUR,more-than,granted,brief
            dijken.homes,dijken,,homes,50,homes,,target,brief
            n,dijken,noord,amount,100,mln EUR,,granted,brief
            z,dijken,zuid,amount,200,mln EUR,,granted,brief
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build", "review"})
    void isAFinding(String command) throws Exception {
        Path content = folder.resolve("content");
        Attack.copyBaseTo(content);
        Files.createDirectory(content.resolve("theme"));
        Files.write(content.resolve("theme/a.ttf"), nameless());
        change(
                content.resolve("report.yaml"),
                "letter:",
                "letter:\n  fonts: {regular: a.ttf, bold: a.ttf, italic: a.ttf}");
        change(content.resolve("data/areas.csv"), ",Noord,", ",\u05e0\u05d7\u05dc \u05e6\u05e4\u05d5\u05df,");
        Files.writeString(content.resolve("data/statements.csv"), NUMBERS);
        change(content.resolve("letter.md"), "\n", "\n\nFiguur: Geld\n\n${figure.per-area}\n");
        CommandRun run = CommandRun.of(
                command, content.toString(), "-o", folder.resolve("out.pdf").toString());
        assertEquals(1, run.code(), run::err);
        assertTrue((run.out() + run.err()).contains("report.yaml:4:10: error LET-3"), run::err);
    }

    private static void change(Path file, String from, String to) throws Exception {
        Files.writeString(file, Files.readString(file).replaceFirst(from, to.replace("$", "\\$")));
    }

    /** Ours without a record in its table of names. */
    private static byte[] nameless() {
        byte[] font =
                DefaultReport.resources().require(FontFace.REGULAR.resource()).clone();
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int at = 12; at < 12 + 16 * tables.getShort(4); at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("name")) {
                tables.putShort(tables.getInt(at + 8) + 2, (short) 0);
            }
        }
        return font;
    }
}
