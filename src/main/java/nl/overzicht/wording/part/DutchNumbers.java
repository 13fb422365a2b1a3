package nl.overzicht.wording.part;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Dutch numbers below a thousand in words: {@code honderdvijfentwintig}. */
final class DutchNumbers {

    private static final String UNIT = "[ \u00a0](?:(?:miljoen|miljard)[ \u00a0]euro|procent)(?!\\p{L})";
    private static final List<String> ONES = List.of(
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

    private DutchNumbers() {}

    /** The numbers by their words. */
    static Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int number = 1; number < 1000; number++) {
            values.put(word(number), BigDecimal.valueOf(number));
        }
        values.put("anderhalf", new BigDecimal("1.5"));
        values.put("honderd", BigDecimal.valueOf(100));
        return values;
    }

    /** One word, before a unit. */
    static Pattern pattern() {
        return Pattern.compile("(?<!\\p{L})(\\p{L}+)(?=" + UNIT + ")", Pattern.CASE_INSENSITIVE);
    }

    private static String word(int number) {
        int rest = number % 100;
        String hundreds = number < 100 ? "" : (number < 200 ? "" : ONES.get(number / 100 - 1)) + "honderd";
        if (rest == 0) {
            return hundreds;
        }
        if (rest < 20) {
            return hundreds + ONES.get(rest - 1);
        }
        String tens = TENS.get(rest / 10 - 2);
        return hundreds + (rest % 10 == 0 ? "" : ONES.get(rest % 10 - 1) + "en") + tens;
    }
}
