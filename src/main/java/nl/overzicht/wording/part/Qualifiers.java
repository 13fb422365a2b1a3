package nl.overzicht.wording.part;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.wording.Lexicons;

/** The words before a number that say how exact it is: those that we write, and others that people type. */
public final class Qualifiers {

    private static final Qualifiers DUTCH = new Qualifiers(Language.NL, QualifierWords.DUTCH);
    private static final Qualifiers ENGLISH = new Qualifiers(Language.EN, QualifierWords.ENGLISH);

    private final Language language;
    private final Map<String, Precision> words;

    /** The words by their first character in lower case: most texts of a long table begin with another. */
    private final Map<Character, List<String>> byFirst;

    private Qualifiers(Language language, Map<Precision, String> others) {
        Map<String, Precision> all = new HashMap<>();
        others.forEach((precision, list) -> List.of(list.split("\\|")).forEach(word -> all.put(word, precision)));
        Lexicons.of(language).precisions().forEach((precision, word) -> all.put(word, precision));
        all.remove("");
        this.language = language;
        this.words = Map.copyOf(all);
        this.byFirst =
                words.keySet().stream().collect(Collectors.groupingBy(word -> Character.toLowerCase(word.charAt(0))));
    }

    /** A qualifier and the index at which it begins. */
    public record Qualifier(String word, Precision precision, int start) {}

    /** The qualifiers of a language. */
    public static Qualifiers of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    /** The word right before a number. @param number index at which that begins */
    public Optional<Qualifier> findBefore(String text, int number) {
        return new AdjacentWords(text)
                .findBefore(number, words.keySet())
                .map(hit -> new Qualifier(hit.word(), words.get(hit.word()), hit.start()));
    }

    /** What a head, a caption or words in brackets say about the numbers that they are about. */
    public Optional<Precision> find(String text) {
        return QualifierWords.CLEAR.stream()
                .filter(words::containsKey)
                .filter(word -> new AdjacentWords(text).holds(word))
                .max(Comparator.comparingInt(String::length).thenComparing(word -> word))
                .map(words::get);
    }

    /**
     * A word before a number: {@code ca. 5}, {@code ruim \u20ac 2 mln}.
     *
     * @param precision that it means
     * @param rest the text after it
     */
    public record Leading(Precision precision, String rest) {}

    /**
     * The word of either language with which a text begins, for a text that is a word and a number. Signs are none: {@code <5} in
     * a table hides a small number.
     */
    public static Optional<Leading> leading(String text) {
        String plain = text.strip();
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0))
                ? Optional.empty()
                : DUTCH.first(plain).or(() -> ENGLISH.first(plain));
    }

    private Optional<Leading> first(String text) {
        return new AdjacentWords(text)
                .findAt(0, byFirst.getOrDefault(Character.toLowerCase(text.charAt(0)), List.of()))
                .map(hit -> new Leading(
                        words.get(hit.word()), text.substring(hit.end()).strip()));
    }

    /** Whether it is the word that we write. */
    public boolean isHouse(Qualifier qualifier) {
        return Lexicons.of(language).precisions().containsValue(qualifier.word().toLowerCase(Locale.ROOT));
    }
}
