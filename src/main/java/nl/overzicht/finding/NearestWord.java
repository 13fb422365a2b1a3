package nl.overzicht.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Did you mean": the known word nearest to one that is not known. */
public final class NearestWord {

    /** Up to this many known words are listed when none is near. */
    private static final int LISTED = 16;

    /** Longer words are not compared: the distance takes time in proportion to the product of their lengths. */
    private static final int COMPARED = 100;

    /** Among more known words than this only those one edit away are found, by trying: comparing would take too long. */
    private static final int MANY = 10_000;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-._";

    private NearestWord() {}

    /** The nearest known word, else the known words when they are few, else nothing. */
    public static Optional<Suggestion> suggestion(String word, Collection<String> known) {
        if (areMany(known)) {
            return near(word, known);
        }
        List<String> ordered = sort(known);
        return near(word, ordered)
                .or(() -> Optional.of(ordered)
                        .filter(few -> !few.isEmpty() && few.size() <= LISTED)
                        .map(Suggestion::choices));
    }

    /** Does not call size(): a lazy set would have to make each of a million words. */
    private static boolean areMany(Collection<String> known) {
        return known.stream().skip(MANY).findAny().isPresent();
    }

    /** The nearest known word, else nothing. */
    public static Optional<Suggestion> near(String word, Collection<String> known) {
        return find(word, known).map(Suggestion::near);
    }

    /**
     * The known word within a third of the word's length in edits (at least one), the first of equals; empty: none is
     * that near.
     */
    public static Optional<String> find(String word, Collection<String> known) {
        if (word.length() > COMPARED) {
            return Optional.empty();
        }
        if (areMany(known)) {
            return known instanceof Set<String> set ? oneEditAway(word, set) : Optional.empty();
        }
        int most = word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
        String folded = fold(word);
        record Candidate(String word, int distance) {}
        List<Candidate> candidates = sort(known).stream()
                .filter(id -> Math.abs(id.length() - word.length()) <= most)
                .map(id -> new Candidate(id, distance(folded, fold(id), most)))
                .filter(candidate -> candidate.distance <= most)
                .toList();
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private static Optional<String> oneEditAway(String word, Set<String> known) {
        return IntStream.rangeClosed(0, word.length())
                .boxed()
                .flatMap(at -> edits(word, at))
                .filter(known::contains)
                .findFirst();
    }

    /** The words at one edit from this one: the letter at this index changed, left out, or another put before it. */
    private static Stream<String> edits(String word, int at) {
        String before = word.substring(0, at);
        String rest = word.substring(at);
        String after = rest.isEmpty() ? "" : rest.substring(1);
        Stream<String> put = LETTERS.chars().mapToObj(letter -> before + (char) letter + rest);
        return rest.isEmpty()
                ? put
                : Stream.concat(
                        Stream.of(before + after),
                        Stream.concat(LETTERS.chars().mapToObj(letter -> before + (char) letter + after), put));
    }

    /** A list keeps its order. A set is sorted, since its order may differ between runs. */
    private static List<String> sort(Collection<String> known) {
        return known instanceof List<String> list
                ? list
                : known.stream().sorted().toList();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /**
     * Edits from one word to the other, two letters that changed places being one (optimal string alignment). Of more than
     * {@code most} some number above it: a row that is more than one above it is followed by none that is not above it.
     */
    public static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) {
                return least;
            }
            before = previous;
            previous = row;
        }
        return previous[b.length()];
    }
}
