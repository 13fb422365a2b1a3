package nl.overzicht.wording.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Currencies;

/**
 * Finds the currency before or after a number. What several currencies share, as a dollar, is any of those that the programme
 * has; of none of them it is the first of its list.
 */
public final class Denominations {

    private final Set<String> used;
    private final Set<String> signs = new HashSet<>(Currencies.codes());
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    /** @param used the codes of the currencies that the programme has */
    public Denominations(Collection<String> used) {
        this.used = Set.copyOf(used);
        signs.add("kr");
        CurrencyWords.all().stream().filter(CurrencyWords::isSign).forEach(signs::add);
        byFirst = Stream.concat(CurrencyWords.all().stream(), Currencies.codes().stream())
                .collect(Collectors.groupingBy(word -> Character.toLowerCase(word.charAt(0))));
        byLast = signs.stream()
                .collect(Collectors.groupingBy(word -> Character.toLowerCase(word.charAt(word.length() - 1))));
    }

    /**
     * A currency that was found.
     *
     * @param units codes of those that it may be
     * @param start index of its first character
     * @param end index after its last character
     * @param clear whether it is a currency without more words for one
     */
    public record CurrencyMatch(List<String> units, int start, int end, boolean clear) {}

    /**
     * Of a family those that the programme has; of none of them the first.
     *
     * @param family at least one code
     */
    public List<String> selectKnown(List<String> family) {
        List<String> own = family.stream().filter(used::contains).toList();
        return own.isEmpty() ? family.subList(0, 1) : own;
    }

    /** The currency right after a number with its scale; what another number follows belongs to that. */
    public Optional<CurrencyMatch> findAfter(String text, int from) {
        int start = from;
        while (start < text.length() && AdjacentWords.isBlank(text.charAt(start))) {
            start++;
        }
        return new AdjacentWords(text)
                .findAt(start, start == text.length() ? List.of() : words(byFirst, text.charAt(start)))
                .filter(hit -> isWritten(text, hit) && (!signs.contains(hit.word()) || !isDigitAfter(text, hit.end())))
                .map(this::hit);
    }

    /** The currency right before a number or its minus. */
    public Optional<CurrencyMatch> findBefore(String text, int to) {
        int end = to;
        while (end > 0 && AdjacentWords.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new AdjacentWords(text)
                .findBefore(end, end == 0 ? List.of() : words(byLast, text.charAt(end - 1)))
                .filter(hit -> isWritten(text, hit) && isFree(text, hit))
                .map(this::hit);
    }

    private static List<String> words(Map<Character, List<String>> words, char letter) {
        return words.getOrDefault(Character.toLowerCase(letter), List.of());
    }

    private CurrencyMatch hit(AdjacentWords.Hit hit) {
        List<String> units = selectKnown(CurrencyWords.family(hit.word()));
        boolean own = units.stream().anyMatch(used::contains);
        boolean clear = CurrencyWords.isClear(hit.word());
        return new CurrencyMatch(units, hit.start(), hit.end(), own || clear);
    }

    /** A code is in capitals. */
    private static boolean isWritten(String text, AdjacentWords.Hit hit) {
        return !Currencies.has(hit.word()) || text.startsWith(hit.word(), hit.start());
    }

    private static boolean isFree(String text, AdjacentWords.Hit hit) {
        return hit.start() == 0
                || !Character.isLetter(hit.word().charAt(0))
                || !Character.isLetterOrDigit(text.charAt(hit.start() - 1));
    }

    private static boolean isDigitAfter(String text, int end) {
        int at = end;
        while (at < text.length()
                && (AdjacentWords.isBlank(text.charAt(at)) || "-\u2212".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return DigitReader.isDigit(text, at);
    }

    /** What may be glued to digits, as parts of a regular expression: the signs, and codes that are clear. */
    public List<String> adjoiningPatterns() {
        List<String> glued = new ArrayList<>(used);
        glued.addAll(CurrencyWords.CLEAR);
        CurrencyWords.all().stream()
                .filter(word -> CurrencyWords.isSign(word) && !word.contains(" "))
                .forEach(glued::add);
        return glued;
    }
}
