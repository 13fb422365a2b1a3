package nl.overzicht.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;

/** Of thousands of facts the command lists those whose ids begin as typed. */
class FactsPrefixTest {

    @Test
    void onlyWhatBeginsWithOneOfTheWordsTyped() {
        List<String> all = ids(CommandRun.done("facts", "content"));
        List<String> asked = ids(CommandRun.done("facts", "content", "woontop", "total.granted"));
        assertEquals(
                all.stream()
                        .filter(id -> id.startsWith("woontop") || id.startsWith("total.granted"))
                        .toList(),
                asked);
        assertTrue(asked.size() > 5 && asked.size() < all.size() / 2, () -> asked + " of " + all.size());
        CommandRun none = CommandRun.of("facts", "content", "woontop", "wontop.amount", "--lang", "nl");
        assertEquals(2, none.code());
        assertEquals("", none.out());
        assertTrue(none.err().contains("begint met wontop.amount. Bedoelde u woontop.amount?"), none::err);
    }

    @Test
    void anAreaHasAName() {
        String area =
                CommandRun.done("facts", "content", "leeuwarden-oost.name").out();
        assertTrue(area.contains("Leeuwarden-Oost"), area);
    }

    private static List<String> ids(CommandRun run) {
        return run.out()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .toList();
    }
}
