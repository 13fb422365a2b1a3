package nl.overzicht.load.notation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The unit of an amount as people write it: a currency, a scale, or both, such as {@code k€}.
 *
 * @param sign of the currency, or its word or code; may be empty
 * @param word for the scale; may be empty
 */
record WrittenUnit(String sign, String word) {

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("mln", 6),
            Map.entry("mil", 6),
            Map.entry("mio", 6),
            Map.entry("m", 6),
            Map.entry("mld", 9),
            Map.entry("mrd", 9),
            Map.entry("bil", 9),
            Map.entry("bn", 9),
            Map.entry("ton", 5),
            Map.entry("dui", 3),
            Map.entry("tho", 3),
            Map.entry("k", 3));

    /** Without a currency these mean metres or months, and tonnes. */
    private static final Set<String> ONLY_OF_MONEY = Set.of("m", "ton");

    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD");

    /** The code of a currency, given its sign or its code. */
    static String code(String sign) {
        return SIGNS.getOrDefault(sign, sign);
    }

    /** Whether it states a scale twice, or one that is not used with its currency. */
    boolean isContradictory() {
        boolean isTwice = !word.isEmpty() && hasLetter();
        return isTwice || ONLY_OF_MONEY.contains(word.toLowerCase(Locale.ROOT)) && !fitsCurrency();
    }

    /** Whether the scale can be used with the currency: "ton" means 100,000 only for euros. */
    private boolean fitsCurrency() {
        return word.equalsIgnoreCase("ton") ? currency().equals("EUR") : !sign.isEmpty();
    }

    /** Whether it states a scale. */
    boolean isScaled() {
        return !word.isEmpty() || hasLetter();
    }

    /** Whether a letter for a scale precedes the currency: {@code k€}, {@code MEUR}, and {@code T€} for thousands. */
    private boolean hasLetter() {
        return sign.matches("[kKMT](?:€|EUR)");
    }

    /** The code of the currency; may be empty. */
    String currency() {
        boolean isWord = sign.toLowerCase(Locale.ROOT).startsWith("euro") || sign.endsWith("EUR");
        String last = sign.isEmpty() ? "" : sign.substring(sign.length() - 1);
        return isWord ? "EUR" : SIGNS.getOrDefault(last, sign);
    }

    /** The power of ten by which the number is multiplied; 0 without a scale. */
    int power() {
        if (word.isEmpty()) {
            return !hasLetter() ? 0 : sign.startsWith("M") ? 6 : 3;
        }
        String scale = word.toLowerCase(Locale.ROOT);
        if (scale.startsWith("miljard")) {
            return 9;
        }
        Integer power = POWERS.get(scale.substring(0, Math.min(3, scale.length())));
        return power == null ? (int) scale.chars().filter(digit -> digit == '0').count() : power;
    }
}
