package nl.overzicht.draft.place;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.written.ScaleWords;

/** What heads and titles say about the unit of numbers, as a mapping writes it: {@code x1000 EUR}, {@code mln EUR}. */
public final class UnitWords {

    private static final Map<Pattern, String> CURRENCIES = ScaleWords.SIGNS;
    private static final Map<Integer, String> SCALES = Map.of(3, "x1000 ", 6, "mln ", 9, "mld ");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private UnitWords() {}

    /** The ISO code of the currency that a text names; empty: it names none. */
    public static Optional<String> currency(String text) {
        return CURRENCIES.entrySet().stream()
                .filter(sign -> sign.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The scale that a text gives for amounts, such as {@code mln} with a space behind it. */
    public static Optional<String> scale(String text) {
        return ScaleWords.ALL.stream()
                .filter(words -> words.in(text).findAny().isPresent())
                .map(words -> SCALES.get(words.power()))
                .findFirst();
    }

    /** The unit that a text says; of a scale without a currency, that of euros. Empty: it says neither. */
    public static Optional<String> unit(String text) {
        Optional<String> scale = scale(text);
        Optional<String> currency = currency(text);
        return scale.isEmpty() && currency.isEmpty()
                ? Optional.empty()
                : Optional.of(scale.orElse("") + currency.orElse("EUR"));
    }

    /** A text without what it says about the unit between brackets. */
    public static String without(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        return brackets.replaceAll(
                found -> unit(found.group()).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
    }
}
