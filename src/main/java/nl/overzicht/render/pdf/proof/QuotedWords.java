package nl.overzicht.render.pdf.proof;

import java.util.List;
import java.util.function.Function;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;

/**
 * Words in findings, and their places.
 *
 * @param words of the source, in order
 * @param places finds consecutive words in the author's files
 */
record QuotedWords(List<String> words, Function<List<String>, Location> places) {

    /** This many words identify a place. */
    private static final int QUOTED = 6;

    /** The place of the first of these words, by their indexes in ascending order. */
    Location at(List<Integer> some) {
        return places.apply(following(some));
    }

    /** The first of these words with those that directly follow it. */
    private List<String> following(List<Integer> some) {
        int first = some.get(0);
        int next = 1;
        while (next < some.size() && next < QUOTED && some.get(next) == first + next) {
            next++;
        }
        return words.subList(first, first + next);
    }

    /** The first of these words, with an ellipsis if there are more. */
    BilingualText quote(List<Integer> some) {
        List<String> first = following(some);
        return BilingualText.same(BilingualText.toLine(String.join(" ", first).replace("\u00ad", ""))
                + (first.size() < some.size() ? " …" : ""));
    }
}
