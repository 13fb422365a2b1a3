package nl.overzicht.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are listed as people list them: accents and capitals do not count, and numbers count as numbers. */
class NaturalOrderTest {

    @Test
    void namesAreListedAsPeopleListThem() {
        List<String> listed = List.of(
                "'t Zand",
                "1e Dwarsstraat",
                "Éclair",
                "Ede",
                "wijk",
                "Wijk 02",
                "Wijk 2",
                "Wijk 2a",
                "Wijk 10",
                "Wijk 10 Noord",
                "Wijk 100",
                "Wijk Noord",
                "Zeist");
        for (int seed = 0; seed < 50; seed++) {
            List<String> shuffled = new ArrayList<>(listed);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.OF_NAMES);
            assertEquals(listed, shuffled);
        }
    }
}
