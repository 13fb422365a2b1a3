package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code map} on tables as municipalities, funds and grant makers write them, each with what its draft must say. Below {@code --} each line is one of the draft; one that begins with {@code #} is a comment, {@code ?} is said by a question, {@code !} is nowhere
 * among the keys.
 */
class MapTablesTest {

    private static final Path TABLES = Path.of("src/test/resources/drafts/tables.txt");

    /** Of so many tables at least that many drafts are right in all: nobody expects that of every table. */
    private static final int FEWEST_TABLES = 45;

    private static final int MOST_WRONG = 2;

    @TempDir
    private Path folder;

    @Test
    void mostDraftsAreRightAtOnce() throws IOException {
        List<String> tables = Stream.of(Files.readString(TABLES).split("(?m)^== "))
                .filter(table -> !table.isBlank())
                .toList();
        List<String> wrong = new ArrayList<>();
        for (String table : tables) {
            String[] parts = table.split("\n", 2);
            String[] halves = parts[1].split("(?m)^--\n");
            String draft = draft(parts[0], halves[0]);
            List<String> missed =
                    halves[1].lines().filter(line -> !holds(draft, line)).toList();
            if (!missed.isEmpty()) {
                wrong.add(parts[0] + ": " + missed);
            }
        }
        assertTrue(tables.size() >= FEWEST_TABLES, tables.size() + " tables");
        assertTrue(wrong.size() <= MOST_WRONG, () -> String.join("\n", wrong));
    }

    private String draft(String name, String table) throws IOException {
        byte[] bytes = name.endsWith(".xlsx")
                ? WorkbookText.bytes("== sheet Blad1\n" + table)
                : table.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(name), bytes);
        return "\n" + CommandRun.done("map", file.toString()).out();
    }

    private static boolean holds(String draft, String expected) {
        String text = expected.substring(1);
        return switch (expected.charAt(0)) {
            case '?' -> draft.lines().anyMatch(line -> line.contains("# VRAAG") && line.contains(text));
            case '!' -> draft.lines().noneMatch(line -> !line.strip().startsWith("#") && line.contains(text));
            case '#' -> draft.lines().anyMatch(text::equals);
            default -> draft.lines().anyMatch(line -> line.startsWith(expected));
        };
    }
}
