package nl.overzicht.draft.place;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.notation.ScaleWords;

/** Finds the unit of numbers in names of columns and titles, in the form of a mapping: {@code x1000 EUR}, {@code mln EUR}. */
public final class UnitWords {

    private static final Map<Pattern, String> CURRENCIES = ScaleWords.SIGNS;
    private static final Map<Integer, String> SCALES = Map.of(3, "x1000 ", 6, "mln ", 9, "mld ");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private UnitWords() {}

    /** The ISO 4217 code of the currency in a text; empty when it contains none. */
    public static Optional<String> currency(String text) {
        return CURRENCIES.entrySet().stream()
                .filter(sign -> sign.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The scale of amounts in a text, such as {@code mln}, followed by a space. */
    public static Optional<String> scale(String text) {
        return ScaleWords.ALL.stream()
                .filter(words -> words.find(text).findAny().isPresent())
                .map(words -> SCALES.get(words.power()))
                .findFirst();
    }

    /** The unit in a text; a scale without a currency means euros. Empty when the text contains neither. */
    public static Optional<String> unit(String text) {
        Optional<String> scale = scale(text);
        Optional<String> currency = currency(text);
        return scale.isEmpty() && currency.isEmpty()
                ? Optional.empty()
                : Optional.of(scale.orElse("") + currency.orElse("EUR"));
    }

    /** The text without a unit in brackets. */
    public static String strip(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        return brackets.replaceAll(
                found -> unit(found.group()).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
    }
}
