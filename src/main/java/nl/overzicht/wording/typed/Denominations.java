package nl.overzicht.wording.typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Currencies;

/**
 * Currencies as people type them before or after a number: signs, codes of ISO 4217, words of both languages. What several
 * currencies share, as a dollar, is any of those that the programme has; of none of them it is the first of its list.
 */
public final class Denominations {

    /** The currencies whose code is not also a word in capitals. */
    private static final Set<String> CLEAR = Set.of(
            "EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "CAD", "AUD", "NZD",
            "HKD", "SGD", "CNY", "INR", "ZAR", "BRL", "KRW", "RUB", "MXN", "UAH", "NLG", "BEF", "DEM", "FRF", "XCG");

    /** Words with another meaning too: they count for a currency of the programme, or after "miljoen". */
    private static final Set<String> LOOSE = Set.of(
            "won", "rand", "real", "mark", "kroon", "crown", "crowns", "frank", "franc", "kr", "kr.", "ft", "lei",
            "leu", "lev", "dinar", "peso", "pesos");

    private static final Map<String, List<String>> FAMILIES = families(
            "EUR = \u20ac euro euros euro's euro\u2019s",
            "GBP EGP GIP FKP LBP SDG SHP SSP SYP = \u00a3 pond ponden pound pounds",
            "GBP = sterling pond_sterling pounds_sterling pound_sterling britse_pond britse_ponden engelse_pond"
                    + " british_pound british_pounds",
            "USD CAD AUD NZD HKD SGD TWD SRD XCD BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD TTD"
                    + " = $ dollar dollars",
            "USD = us$ us_$ us_dollar us_dollars amerikaanse_dollar amerikaanse_dollars american_dollars",
            "CAD = c$ ca$ can$ canadese_dollar canadese_dollars canadian_dollars",
            "AUD = a$ au$ australische_dollar australische_dollars australian_dollars",
            "NZD = nz$ nieuw-zeelandse_dollar new_zealand_dollars",
            "HKD = hk$ hongkongse_dollar hong_kong_dollars",
            "SGD = s$ singaporese_dollar singapore_dollars",
            "SRD = surinaamse_dollar surinaamse_dollars surinamese_dollars",
            "SEK NOK DKK ISK CZK = kroon kronen kroner krone kronor krona kr kr. crown crowns",
            "SEK = zweedse_kroon zweedse_kronen swedish_krona swedish_kronor swedish_kroner",
            "NOK = noorse_kroon noorse_kronen norwegian_krone norwegian_kroner",
            "DKK = deense_kroon deense_kronen danish_krone danish_kroner",
            "ISK = ijslandse_kroon ijslandse_kronen icelandic_krona icelandic_kronur",
            "CZK = k\u010d tsjechische_kroon tsjechische_kronen czech_koruna czech_crowns koruna koruny",
            "CHF BEF FRF LUF XOF XAF XPF = frank franken franc francs",
            "CHF = zwitserse_frank zwitserse_franken swiss_franc swiss_francs",
            "JPY CNY = \u00a5",
            "JPY = yen japanse_yen japanese_yen",
            "CNY = yuan renminbi rmb",
            "PLN = z\u0142 z\u0142oty zloty zlotys z\u0142otys poolse_zloty polish_zloty",
            "HUF = ft forint forinten forints",
            "RON = leu lei",
            "BGN = lev leva",
            "TRY = \u20ba lira lire turkse_lira turkish_lira",
            "INR = \u20b9 roepie roepies rupee rupees",
            "RUB = \u20bd roebel roebels rouble roubles rubles",
            "UAH = \u20b4 hryvnia hryvnias",
            "KRW = \u20a9 won",
            "ILS = \u20aa shekel shekels sjekel sjekels",
            "ZAR = rand",
            "BRL = r$ real reais",
            "MXN COP ARS CLP PHP = peso pesos",
            "RSD TND DZD KWD = dinar dinars",
            "NLG ANG AWG XCG = \u0192 gulden guldens guilder guilders",
            "DEM FIM BAM = mark");

    private final Set<String> used;
    private final Set<String> signs = new HashSet<>(Currencies.codes());
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    /** @param used the codes of the currencies that the programme has */
    public Denominations(Collection<String> used) {
        this.used = Set.copyOf(used);
        signs.add("kr");
        FAMILIES.keySet().stream().filter(Denominations::isSign).forEach(signs::add);
        byFirst = Stream.concat(FAMILIES.keySet().stream(), Currencies.codes().stream())
                .collect(Collectors.groupingBy(word -> Character.toLowerCase(word.charAt(0))));
        byLast = signs.stream()
                .collect(Collectors.groupingBy(word -> Character.toLowerCase(word.charAt(word.length() - 1))));
    }

    private static boolean isSign(String word) {
        return !Character.isLetter(word.charAt(word.length() - 1));
    }

    private static Map<String, List<String>> families(String... lines) {
        Map<String, List<String>> families = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split(" = ");
            List<String> codes = List.of(sides[0].split(" "));
            for (String word : sides[1].split(" ")) {
                families.put(word.replace('_', ' '), codes);
            }
        }
        return Map.copyOf(families);
    }

    /**
     * A currency that was found.
     *
     * @param units codes of those that it may be
     * @param start index of its first character
     * @param end index after its last character
     * @param clear whether it is a currency without more words for one
     */
    record CurrencyMatch(List<String> units, int start, int end, boolean clear) {}

    /** The codes of all that a word, sign or code may mean, the preferred one first; none when it is not a currency. */
    public static List<String> family(String word) {
        return Currencies.has(word) ? List.of(word) : FAMILIES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

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
    Optional<CurrencyMatch> findAfter(String text, int from) {
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
    Optional<CurrencyMatch> findBefore(String text, int to) {
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
        List<String> units = selectKnown(family(hit.word()));
        boolean own = units.stream().anyMatch(used::contains);
        boolean code = Currencies.has(hit.word());
        boolean clear = code ? CLEAR.contains(hit.word()) : !LOOSE.contains(hit.word());
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
    List<String> adjoiningPatterns() {
        List<String> glued = new ArrayList<>(used);
        glued.addAll(CLEAR);
        FAMILIES.keySet().stream()
                .filter(word -> isSign(word) && !word.contains(" "))
                .forEach(glued::add);
        return glued;
    }
}
