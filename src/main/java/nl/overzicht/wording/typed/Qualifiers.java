package nl.overzicht.wording.typed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.wording.Lexicon;

/** The words before a number that say how exact it is: those that we write, and others that people type. */
public final class Qualifiers {

    private static final String SIGNS = "±|~|≈|+/-";

    private static final Qualifiers DUTCH = new Qualifiers(
            Language.NL,
            Map.of(
                    Precision.MORE_THAN,
                    "meer dan|ruim meer dan|iets meer dan|net iets meer dan|net boven de|iets boven de|goed|dik|een dikke|royaal",
                    Precision.NEARLY,
                    "een kleine|krap|amper|nagenoeg|vrijwel|haast|zowat|net geen|tegen de|iets minder dan|net iets minder dan|net onder de",
                    Precision.ABOUT,
                    "ca.|ca|ongeveer|zo’n|zo'n|zo een|rond|rond de|rondom de|om en nabij|om en nabij de|plm.|plm|pakweg"
                            + "|grofweg|ruwweg|bij benadering|in de orde van|in de orde van grootte van|een slordige|afgerond|afgerond op|"
                            + SIGNS,
                    Precision.AT_MOST,
                    "hooguit|hoogstens|ten hoogste|maximum|tot maximaal|max.|max|een maximum van|niet meer dan|op zijn hoogst"
                            + "|minder dan|onder de|<|≤",
                    Precision.AT_LEAST,
                    "minstens|ten minste|tenminste|minimum|zeker|min.|een minimum van|niet minder dan|op zijn minst|op z’n minst"
                            + "|op z'n minst|boven de|>|≥",
                    Precision.ESTIMATED,
                    "geschat op|geschat|een geschatte|geraamd op|geraamd|een geraamde|naar raming|een raming van"
                            + "|een schatting van|vermoedelijk|waarschijnlijk|naar verwachting"));

    private static final Qualifiers ENGLISH = new Qualifiers(
            Language.EN,
            Map.of(
                    Precision.MORE_THAN,
                    "over|just over|a little over|slightly over|slightly more than|a little more than|well over|in excess of",
                    Precision.NEARLY,
                    "almost|virtually|just under|slightly under|a little under|slightly less than|a little less than|close to",
                    Precision.ABOUT,
                    "approximately|approx.|approx|around|some|roughly|circa|ca.|c.|in the region of|in the order of|rounded|rounded to|a rounded|"
                            + SIGNS,
                    Precision.AT_MOST,
                    "at the most|up to|no more than|not more than|a maximum of|maximum|less than|fewer than|under|below|<|≤",
                    Precision.AT_LEAST,
                    "at the least|at the very least|no less than|not less than|no fewer than|a minimum of|minimum|upwards of|above|>|≥",
                    Precision.ESTIMATED,
                    "estimated|estimated at|an estimate of|projected at|probably"));

    /** Those that mean the same apart from a number, as at the head of a column. */
    private static final Set<String> CLEAR = Set.of(
            "naar schatting",
            "geschat",
            "een geschatte",
            "circa",
            "ca.",
            "ca",
            "ongeveer",
            "plm.",
            "bij benadering",
            "afgerond",
            "ruim",
            "bijna",
            "maximaal",
            "hooguit",
            "hoogstens",
            "ten hoogste",
            "minimaal",
            "minstens",
            "ten minste",
            "tenminste",
            "estimated",
            "an estimated",
            "approximately",
            "approx.",
            "roughly",
            "rounded",
            "nearly",
            "almost",
            "at most",
            "maximum",
            "at least",
            "minimum",
            "more than");

    private final Language language;
    private final Map<String, Precision> words;

    /** The words by their first character in lower case: most texts of a long table begin with another. */
    private final Map<Character, List<String>> byFirst;

    private Qualifiers(Language language, Map<Precision, String> others) {
        Map<String, Precision> all = new HashMap<>();
        others.forEach((precision, list) -> List.of(list.split("\\|")).forEach(word -> all.put(word, precision)));
        Lexicon.of(language).precisions().forEach((precision, word) -> all.put(word, precision));
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
    Optional<Precision> find(String text) {
        return CLEAR.stream()
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
    boolean isHouse(Qualifier qualifier) {
        return Lexicon.of(language).precisions().containsValue(qualifier.word().toLowerCase(Locale.ROOT));
    }
}
