package nl.overzicht.wording;

import java.util.List;
import java.util.Optional;

/**
 * What stands after digits.
 *
 * @param scale how many places the point moves: 6 for millions
 * @param euro whether it says euros
 * @param percent whether it says percent
 * @param things what a noun says is counted
 * @param numberEnd index after the number with its "miljoen"
 * @param nounEnd index after the noun right after it; 0: none
 * @param yearEnd index after "per jaar"; 0: none
 */
record Tail(int scale, boolean euro, boolean percent, List<String> things, int numberEnd, int nounEnd, int yearEnd) {

    boolean isEmpty() {
        return scale == 0 && !euro && !percent && things.isEmpty();
    }

    List<String> units() {
        return percent ? List.of(Mention.PERCENT) : things;
    }

    /** The same unit for a number that ends before. */
    Tail after(int end) {
        return new Tail(scale, euro, percent, things, end, 0, 0);
    }

    static Tail of(String text, int from, Typed typed, Nouns nouns) {
        Words words = new Words(text);
        int end = from;
        Optional<Words.Hit> scale = words.at(end, typed.scales().keySet());
        end = scale.map(Words.Hit::end).orElse(end);
        Optional<Words.Hit> euro = words.at(end, typed.euros());
        end = euro.map(Words.Hit::end).orElse(end);
        Optional<Words.Hit> percent = euro.isPresent() ? Optional.empty() : words.at(end, typed.percent());
        end = percent.map(Words.Hit::end).orElse(end);
        Optional<Nouns.Noun> noun = euro.isPresent() || percent.isPresent() ? Optional.empty() : nouns.after(text, end);
        int places = scale.map(hit -> typed.scales().get(hit.word())).orElse(0);
        return new Tail(
                places,
                euro.isPresent(),
                percent.isPresent(),
                noun.map(Nouns.Noun::units).orElse(List.of()),
                end,
                noun.filter(Nouns.Noun::adjacent).map(Nouns.Noun::end).orElse(0),
                words.at(end, typed.perYear()).map(Words.Hit::end).orElse(0));
    }
}
