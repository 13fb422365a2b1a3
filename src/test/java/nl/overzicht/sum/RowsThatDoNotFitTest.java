package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that no sum can be made of: a build reports where, each cause once, and publishes nothing. */
class RowsThatDoNotFitTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");
    private static final String HEAD = "id,stream,area,item,value,unit,from,to,as_of,part_of,quantity,status,source";

    @TempDir
    private Path folder;

    /** The row {@code a} is on line 3; {@code at} is where the finding is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cannot be added         | a,dijken,,,1,EUR,2025,2026,,       | b,dijken,,,2,EUR,2025,2026,,           | 4:1: error STM-25
            moments that are mixed  | a,dijken,,,1,EUR,2025,2026,2026-06,| b,dijken,,,2,EUR,2025,2026,2026-06-30, | 4:1: error STM-25
            two wholes              | a,dijken,,,9,EUR,2025,2027,,       | b,dijken,,,8,EUR,2026,2028,,           | 4:1: error STM-25
            a cycle                 | a,dijken,,p,1,EUR,2025,2025,,b     | b,dijken,,q,1,EUR,2025,2025,,a         | 3:30: error STM-8
            an item without a scope | a,,,p,1,EUR,2025,2026,,            | b,dijken,,,2,EUR,2025,2026,,           | 3:5: error STM-11
            no currency             | a,dijken,,,1,XXX,2025,2026,,       | b,dijken,,,2,EUR,2025,2026,,           | 3:14: error STM-1
            forty digits            | a,dijken,,,1234567890123456789012345678901234567890,EUR,2025,2026,,| b,dijken,,q,2,EUR,2025,2026,, | 3:12: error NUM-1
            twenty digits           | a,dijken,,,12345678901234567890,EUR,2025,2026,,| b,dijken,,q,2,EUR,2025,2026,, | 3:12: error NUM-6
            the year 9999           | a,dijken,,,1,EUR,2025,9999,,       | b,dijken,,q,2,EUR,2025,2026,,          | 3:23: error DATE-5
            """)
    void eachIsFoundAtItsPlace(String what, String a, String b, String at) throws IOException {
        assertRefused(what, at, a + ",amount,granted,brief", b + ",amount,granted,brief");
    }

    @Test
    void manyAreOneFindingWithACount() throws IOException {
        String[] rows = IntStream.range(0, 3000)
                .mapToObj(i -> "r%s,dijken,,p%s,1,EUR,2025,2025,,r%s,amount,granted,brief"
                        .formatted("" + i, "" + i, "" + (i + 1) % 3000))
                .toArray(String[]::new);
        CommandRun run = assertRefused("a cycle of all rows", "3:", rows);
        assertTrue(run.err().contains("3000"), run.err());
        assertEquals(1, run.err().split("STM-8 part_of", -1).length - 1, run.err());
    }

    private CommandRun assertRefused(String what, String at, String... rows) throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(BASE, content);
        StringJoiner table =
                new StringJoiner("\n", "", "\n").add(HEAD).add("dijken.homes,dijken,,,50,homes,,,,,homes,target,brief");
        for (String row : rows) {
            table.add(row);
        }
        Files.writeString(content.resolve("data/statements.csv"), table.toString());
        Files.writeString(content.resolve("letter.md"), "Er zijn ${dijken.homes:full}.\n");
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams,
                Files.readString(streams).replace("Voor de dijken is ${dijken.amount} toegekend.", "Er is geld."));
        Path output = folder.resolve("output");
        CommandRun run = CommandRun.of("build", content.toString(), "-o", output.toString(), "--lang", "nl");
        assertEquals(1, run.code(), what + run);
        assertTrue(run.err().contains("statements.csv:" + at), what + run.err());
        assertFalse(Files.exists(output.resolve("site")), what);
        return run;
    }
}
