package nl.overzicht.render.site.search;

import java.util.List;

/** The weights of words by BM25 ("best match 25"), as Lunr computes them. */
final class BestMatch {

    /** Lunr's defaults for BM25: K1 limits the effect of a repeated word, B reduces the weight of words in long fields. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private BestMatch() {}

    /** The inverse document frequency of a word: low when many documents contain it. Lunr counts a document once for each field. */
    static double rarity(int documents, List<List<Integer>> posting) {
        int found = posting.stream().mapToInt(List::size).sum();
        return StrictMath.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)));
    }

    /** The weight of a word in a field, rounded as Lunr rounds it. */
    static double weight(int times, double relativeLength, double rarity, int boost) {
        double weight = rarity * ((K1 + 1) * times) / (K1 * (1 - B + B * relativeLength) + times);
        return Math.round(weight * boost * 1000) / 1000.0;
    }
}
