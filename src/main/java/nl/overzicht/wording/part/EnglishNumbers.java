package nl.overzicht.wording.part;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** English numbers below a thousand in words: {@code one hundred twenty five}. */
final class EnglishNumbers {

    private static final String UNIT =
            "[ \u00a0](?:(?:million|billion)[ \u00a0]euros?|per[ \u00a0]cent|percent)(?!\\p{L})";

    private static final List<String> ONES = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private EnglishNumbers() {}

    /** The numbers by their words, without "and" and hyphens. */
    static Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int number = 1; number < 1000; number++) {
            values.put(words(number), BigDecimal.valueOf(number));
        }
        return values;
    }

    /** One or more words, before a unit. */
    static Pattern pattern() {
        String ones = String.join("|", ONES);
        String below = "(?:(?:" + String.join("|", TENS) + ")(?:[ \u00a0-](?:" + ones + "))?|" + ones + ")";
        return Pattern.compile(
                "(?<!\\p{L})((?:(?:a|" + ones + ")[ \u00a0]hundred(?:[ \u00a0](?:and[ \u00a0])?" + below + ")?|" + below
                        + "))(?=" + UNIT + ")",
                Pattern.CASE_INSENSITIVE);
    }

    private static String words(int number) {
        int rest = number % 100;
        String hundreds = number < 100 ? "" : ONES.get(number / 100 - 1) + " hundred";
        String below = rest < 20
                ? rest == 0 ? "" : ONES.get(rest - 1)
                : TENS.get(rest / 10 - 2) + (rest % 10 == 0 ? "" : " " + ONES.get(rest % 10 - 1));
        return (hundreds + " " + below).strip();
    }
}
