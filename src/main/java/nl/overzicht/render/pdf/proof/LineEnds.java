package nl.overzicht.render.pdf.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.overzicht.render.pdf.tagtree.Glyph;

/**
 * Where lines may end in words.
 *
 * @param ends the indexes in a word at which a line may end without splitting the word, in ascending order
 */
record LineEnds(Function<String, SortedSet<Integer>> ends) {

    /**
     * Whether a line of the document ends in a word where it may not.
     *
     * @param glyphs of the word, one for each character that is compared
     */
    boolean areMissed(String word, List<Glyph> glyphs) {
        List<Integer> begins = IntStream.range(1, glyphs.size())
                .filter(i -> glyphs.get(i).startsLineAfter(glyphs.get(i - 1)))
                .boxed()
                .toList();
        return !begins.isEmpty() && !lineBegins(word).containsAll(begins);
    }

    /** The indexes at which a new line may begin in a word, counted without characters that are not compared. */
    private Set<Integer> lineBegins(String word) {
        Set<Integer> begins = new HashSet<>();
        int read = 0;
        int compared = 0;
        for (int end : ends.apply(word)) {
            compared += SpokenCharacters.plain(word.substring(read, end)).length();
            begins.add(compared);
            read = end;
        }
        return begins;
    }
}
