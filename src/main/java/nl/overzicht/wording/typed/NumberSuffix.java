package nl.overzicht.wording.typed;

import java.util.List;
import java.util.Optional;
import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.Denominations.CurrencyMatch;
import nl.overzicht.wording.part.Nouns;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * What is after digits.
 *
 * @param scale how many places the point moves: 6 for millions
 * @param currency that it says; empty: none
 * @param percent whether it says percent
 * @param countedUnits what a noun says is counted
 * @param numberEnd index after the number with its "miljoen"
 * @param nounEnd index after the noun right after it; 0: none
 * @param yearEnd index after "per jaar"; 0: none
 */
record NumberSuffix(
        int scale,
        Optional<CurrencyMatch> currency,
        boolean percent,
        List<String> countedUnits,
        int numberEnd,
        int nounEnd,
        int yearEnd) {

    boolean isEmpty() {
        return scale == 0 && currency.isEmpty() && !percent && countedUnits.isEmpty();
    }

    List<String> units() {
        return percent ? List.of(Mention.PERCENT) : countedUnits;
    }

    /** Index after the last word that belongs to the number. */
    int end() {
        return yearEnd > 0 ? yearEnd : nounEnd > 0 ? nounEnd : numberEnd;
    }

    /** The same unit for a number that ends before. */
    NumberSuffix withEnd(int end) {
        return new NumberSuffix(scale, currency, percent, countedUnits, end, 0, 0);
    }

    static NumberSuffix of(String text, int from, TypedNumberGrammar typed, Nouns nouns, Denominations denominations) {
        AdjacentWords words = new AdjacentWords(text);
        int end = from;
        Optional<AdjacentWords.Hit> scale = words.findAt(end, typed.scales().keySet());
        end = scale.map(AdjacentWords.Hit::end).orElse(end);
        Optional<CurrencyMatch> currency =
                denominations.findAfter(text, end).filter(hit -> hit.clear() || scale.isPresent());
        end = currency.map(CurrencyMatch::end).orElse(end);
        Optional<AdjacentWords.Hit> percent =
                currency.isPresent() ? Optional.empty() : words.findAt(end, typed.percent());
        end = percent.map(AdjacentWords.Hit::end).orElse(end);
        Optional<Nouns.Noun> noun =
                currency.isPresent() || percent.isPresent() ? Optional.empty() : nouns.findAfter(text, end);
        Optional<AdjacentWords.Hit> year = words.findAt(end, typed.perYear());
        boolean last = currency.isEmpty() && percent.isEmpty() && noun.isEmpty() && year.isEmpty();
        end = last && endsSentence(text, end) ? end - 1 : end;
        return new NumberSuffix(
                scale.map(hit -> typed.scales().get(hit.word())).orElse(0),
                currency,
                percent.isPresent(),
                noun.map(Nouns.Noun::units).orElse(List.of()),
                end,
                noun.filter(Nouns.Noun::adjacent).map(Nouns.Noun::end).orElse(0),
                year.map(AdjacentWords.Hit::end).orElse(0));
    }

    /** The point of "mln." may also end the sentence; it stays when the number is replaced. */
    private static boolean endsSentence(String text, int end) {
        int next = end;
        while (next < text.length() && AdjacentWords.isBlank(text.charAt(next))) {
            next++;
        }
        return text.charAt(end - 1) == '.' && (next == text.length() || Character.isUpperCase(text.charAt(next)));
    }
}
