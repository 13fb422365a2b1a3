package nl.overzicht.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are extremely wide or long, or whose rows refer to each other in a cycle. */
class HostileTablesTest {

    private static final String STATEMENTS = "data/statements.csv";
    private static final String HEAD = "id,stream,quantity,value,unit,precision,status,source\n";
    private static final String ROWS =
            "dijken.amount,dijken,amount,400,EUR,,,brief\ndijken.homes,dijken,homes,50,homes,,,brief\n";
    private static final String TABLE = HEAD + ROWS;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> attacks() {
        return tables().stream().map(attack -> Attack.test(attack, temporary));
    }

    private static List<Attack> tables() {
        String row = "x.y,dijken,homes,%s,homes,,target,brief\n";
        return List.of(
                new Attack(
                        "a million columns in a row", STATEMENTS, TABLE + "a" + ",".repeat(1_000_000) + "a", "CSV-10"),
                new Attack("a million columns in the head", STATEMENTS, ",".repeat(1_000_000) + "id\n", "CSV-10"),
                new Attack("a head of many names", STATEMENTS, HEAD.strip() + names() + "\n" + ROWS, "CSV-1", "CSV-4"),
                new Attack("quote never closed", STATEMENTS, TABLE + "\"" + "x,\n".repeat(500_000), "CSV-7"),
                new Attack("only quotes", STATEMENTS, "\"".repeat(1_000_001), "CSV-7"),
                new Attack("huge exponent", STATEMENTS, TABLE + row.formatted("1e999999999"), "NUM-1"),
                new Attack("huge number", STATEMENTS, TABLE + row.formatted("9".repeat(30_000)), "NUM-1"),
                new Attack("longest cell", STATEMENTS, withNote("x".repeat(32_767))),
                new Attack("a cell of a million", STATEMENTS, withNote("x".repeat(1_000_000)), "CSV-10"),
                new Attack(
                        "a cell of a million in quotes",
                        STATEMENTS,
                        withNote("\"" + "x".repeat(1_000_000) + "\""),
                        "CSV-10"),
                new Attack("long circle", STATEMENTS, cycle(), "STM-8"),
                new Attack("long id", STATEMENTS, yearly("x".repeat(30_000)), "ID-1", "STM-24"),
                new Attack("turned id", STATEMENTS, yearly("x\u202ey"), "FILE-11"),
                new Attack("formula", STATEMENTS, TABLE + row.formatted("=HYPERLINK(A1)"), "NUM-1"));
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            names.append(",column").append(i);
        }
        return names.toString();
    }

    private static String withNote(String note) {
        return HEAD.strip() + ",note\n"
                + ROWS.replaceFirst("brief\n", "brief," + note + "\n").replace("brief\n", "brief,\n");
    }

    private static String yearly(String id) {
        String head = HEAD.strip() + ",per\n" + ROWS.replace("brief\n", "brief,\n");
        return head + id + ",dijken,homes,1,homes,,,brief,year\n";
    }

    private static String cycle() {
        StringBuilder table =
                new StringBuilder(HEAD.strip()).append(",part_of\n").append(ROWS.replace("brief\n", "brief,\n"));
        for (int i = 0; i < 5_000; i++) {
            table.append("s%d,dijken,homes,1,homes,,target,brief,s%d\n".formatted(i, (i + 1) % 5_000));
        }
        return table.toString();
    }
}
