package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hints cost little, however many words are known and however many mistakes there are. */
class HintsOfManyTest {

    private static final int MILLION = 1_000_000;

    @Test
    void wordsThatAreMadeWhenAskedForAreNotCounted() {
        Rows rows = new Rows();
        assertEquals(Optional.of(Suggestion.near("row-77")), NearestWord.suggestion("row_77", rows));
        assertEquals(Optional.empty(), NearestWord.suggestion("nothing like it", rows));
        assertTrue(rows.made.get() < MILLION / 10, () -> rows.made + " words were made");
    }

    @Test
    void hintsThatNoOneReadsAreNotLookedFor() {
        assertEquals(1_000, hintsLookedFor("letter.md"));
    }

    @Test
    void theHintOfACauseInManyRowsIsLookedForOnce() {
        assertEquals(1, hintsLookedFor("data/statements.csv"));
    }

    private static int hintsLookedFor(String path) {
        Rule rule = () -> new Definition("TST-1", "", Severity.ERROR, List.of());
        Findings findings = new Findings();
        AtomicInteger looked = new AtomicInteger();
        for (int line = 1; line <= 5_000; line++) {
            findings.add(rule.at(new Location(path, line, 1)), () -> {
                looked.incrementAndGet();
                return Optional.of(Suggestion.near("that"));
            });
        }
        long hinted = findings.toSortedList().stream()
                .filter(finding -> finding.suggestion().isPresent())
                .count();
        assertEquals(looked.get(), hinted);
        return looked.get();
    }

    @Test
    void aWordIsNearByTheLettersThatDiffer() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            String word = word(random);
            String known = word(random);
            int most = word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
            boolean near = distance(word, known) <= most;
            assertEquals(
                    near ? Optional.of(known) : Optional.empty(),
                    NearestWord.find(word, List.of(known)),
                    () -> word + " beside " + known);
        }
    }

    private static String word(Random random) {
        return IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(at -> "abc".substring(at % 3).charAt(0) + "")
                .map(letter -> random.nextInt(4) > 0 ? letter : random.nextInt(2) == 0 ? "" : "b")
                .reduce("", String::concat);
    }

    /** By its definition: letters changed, left out, put in, and two that changed places. */
    private static int distance(String first, String other) {
        if (first.isEmpty() || other.isEmpty()) {
            return first.length() + other.length();
        }
        int same = first.charAt(0) == other.charAt(0) ? 0 : 1;
        int least = Math.min(
                same + distance(first.substring(1), other.substring(1)),
                1 + Math.min(distance(first.substring(1), other), distance(first, other.substring(1))));
        boolean swapped = first.length() > 1
                && other.length() > 1
                && first.charAt(0) == other.charAt(1)
                && first.charAt(1) == other.charAt(0);
        return swapped ? Math.min(least, 1 + distance(first.substring(2), other.substring(2))) : least;
    }

    /** The ids of a million rows, none of them kept. */
    private static final class Rows extends AbstractSet<String> {

        private final AtomicInteger made = new AtomicInteger();

        @Override
        public Stream<String> stream() {
            return IntStream.range(0, MILLION).mapToObj(row -> {
                made.incrementAndGet();
                return "row-" + row;
            });
        }

        @Override
        public Iterator<String> iterator() {
            return stream().iterator();
        }

        @Override
        public int size() {
            return Math.toIntExact(stream().count());
        }

        @Override
        public boolean contains(Object word) {
            return ((String) word).matches("row-[0-9]{1,6}");
        }
    }
}
