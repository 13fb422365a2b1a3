package nl.overzicht.load.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.load.table.Decimals;

/**
 * An amount as people write it in a table: {@code € 1.234,56}, {@code 1.234,-}, {@code (1.234)}, {@code 1.234-}, {@code -/-
 * 300}, {@code € (300)}, {@code 1,2 mln.}, {@code 5 x 1.000}, {@code T€ 5}; with a currency also {@code € 3m}, and in euros
 * {@code € 3 ton}, which is 300,000.
 *
 * @param number with its sign, multiplied by the scale in the text
 * @param currency code of the currency in the text, such as {@code EUR}; empty when there is none
 * @param isScaled whether the text states a scale: thousands, millions or billions
 */
public record WrittenAmount(BigDecimal number, String currency, boolean isScaled) {

    private static final String CURRENCY = "[kKMT]?(?:€|EUR)|€|£|\\$|[A-Z]{3}|(?i:euro(?:'?s)?)";
    private static final String SCALE =
            "mln\\.?|mio\\.?|milj\\.?|miljoen|million|mld\\.?|mrd\\.?|miljard|billion|bn|duizend|thousand|ton|k|m|[xX×] ?1[.,]?000(?:[.,]000)?";
    private static final Pattern WRITTEN = Pattern.compile("(?<before>-/-|[-+])? ?(?<open>\\()?(?<first>" + CURRENCY
            + ")? ?(?<within>-)? ?(?<digits>[0-9][0-9., ']*?)(?<dash>[,.](?:-{1,2}|=))? ?(?<scale>(?i:" + SCALE
            + "))? ?(?<last>"
            + CURRENCY + ")?(?<close>\\))? ?(?<after>-)?");
    /** A currency beside or within brackets, which mean a negative number. */
    private static final Pattern BRACKETS = Pattern.compile(
            "(?<first>" + CURRENCY + ") ?\\((?<after>[^()]*)\\)|\\((?<before>[^()]*)\\) ?(?<last>" + CURRENCY + ")");

    /** A number next to a currency or a word for a scale. */
    private static final Pattern NAMED = Pattern.compile("(?:" + ScaleWords.CURRENCY + ") ?-? ?[0-9]|[0-9] ?(?:"
            + ScaleWords.CURRENCY + "|(?i:mln|mio|miljoen|million|mld|miljard|billion)(?!\\p{L}))");

    private static final Pattern EM_DASH = Pattern.compile("(?<=[.,])\u2014");

    /** A text of digits and marks only, as most amounts in a long table are. */
    private static final Pattern PLAIN = Pattern.compile("[0-9][0-9.,]{0,59}");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([ '][0-9]{3})++([.,][0-9]+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final int LONGEST = 60;

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

    /** Whether a text contains an amount of money, also among other words or in a form that {@link #parse} does not read. */
    public static boolean isNamedIn(String text) {
        return NAMED.matcher(BLANKS.matcher(text).replaceAll(" ")).find();
    }

    /** The amount in a text; empty when there is none, or it is ambiguous. */
    public static Optional<WrittenAmount> parse(String text, Decimals decimals) {
        if (PLAIN.matcher(text).matches()) {
            return number(text, false, decimals).map(number -> new WrittenAmount(number, "", false));
        }
        String plain = BLANKS.matcher(text)
                .replaceAll(" ")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2019', '\'')
                .strip();
        Matcher found = WRITTEN.matcher(findBracketed(EM_DASH.matcher(plain).replaceAll("-")));
        if (plain.length() > LONGEST || !found.matches() || isContradictory(found)) {
            return Optional.empty();
        }
        return number(found.group("digits").strip(), found.group("dash") != null, decimals)
                .map(number -> of(number, found));
    }

    /** The currency of an amount in brackets. */
    private static String findBracketed(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return text;
        }
        return brackets.group("first") != null
                ? "(" + brackets.group("first") + " " + brackets.group("after") + ")"
                : "(" + brackets.group("before") + " " + brackets.group("last") + ")";
    }

    /** Whether a unit, such as {@code EUR} or {@code x1000 EUR}, has the same currency, and at most one of both has a scale. */
    public boolean fits(String unit) {
        String named = unit.substring(unit.lastIndexOf(' ') + 1);
        boolean sameCurrency = currency.isEmpty() || currency.equals(SIGNS.getOrDefault(named, named));
        return sameCurrency && !(isScaled && unit.contains(" "));
    }

    /**
     * The unit of the number, given that of its column such as {@code mln EUR}: without a scale when the text has its own.
     * Empty when the text has another currency, since the scale of the column may apply or not.
     */
    public Optional<String> unit(String column) {
        if (fits(column)) {
            return Optional.of(column);
        }
        if (!isScaled && column.contains(" ")) {
            return Optional.empty();
        }
        return Optional.of(currency.isEmpty() ? column.substring(column.lastIndexOf(' ') + 1) : currency);
    }

    private static boolean isContradictory(Matcher found) {
        boolean half = (found.group("open") == null) != (found.group("close") == null);
        boolean minus = !"+".equals(found.group("before")) && found.group("before") != null;
        long signs = Stream.of(
                        minus, found.group("within") != null, found.group("open") != null, found.group("after") != null)
                .filter(sign -> sign)
                .count();
        String first = found.group("first");
        boolean scaledTwice = found.group("scale") != null
                && Stream.of(String.valueOf(first), String.valueOf(found.group("last")))
                        .anyMatch(WrittenAmount::hasLetter);
        String scale = String.valueOf(found.group("scale")).toLowerCase(Locale.ROOT);
        boolean isUnclear = ONLY_OF_MONEY.contains(scale)
                && !isOf(scale, first == null ? currency(found.group("last")) : currency(first));
        return half
                || isUnclear
                || scaledTwice
                || signs > 1
                || found.group("first") != null && found.group("last") != null;
    }

    /** Whether the scale can be used with the currency: "ton" means 100,000 only for euros. */
    private static boolean isOf(String scale, String currency) {
        return scale.equals("ton") ? currency.equals("EUR") : !currency.isEmpty();
    }

    private static WrittenAmount of(BigDecimal number, Matcher found) {
        boolean negative = found.group("open") != null
                || found.group("within") != null
                || found.group("after") != null
                || found.group("before") != null && !found.group("before").equals("+");
        String sign = found.group("first") == null ? found.group("last") : found.group("first");
        String scale = scale(sign, found.group("scale"));
        BigDecimal scaled = scale.isEmpty() ? number : number.multiply(BigDecimal.TEN.pow(power(scale)));
        return new WrittenAmount(negative ? scaled.negate() : scaled, currency(sign), !scale.isEmpty());
    }

    /** The word for a scale, or the letter before the currency sign: {@code k€}. */
    private static String scale(String sign, String word) {
        String letter = sign != null && sign.startsWith("M") ? "mln" : "k";
        return word != null ? word : sign != null && hasLetter(sign) ? letter : "";
    }

    /** Whether a letter for a scale precedes the currency: {@code k€}, {@code MEUR}, and {@code T€} for thousands. */
    private static boolean hasLetter(String sign) {
        return sign.matches("[kKMT](?:€|EUR)");
    }

    private static String currency(String sign) {
        if (sign == null) {
            return "";
        }
        String last = sign.substring(sign.length() - 1);
        boolean isWord = sign.toLowerCase(Locale.ROOT).startsWith("euro") || sign.endsWith("EUR");
        return isWord ? "EUR" : SIGNS.getOrDefault(last, sign);
    }

    private static int power(String scale) {
        String word = scale.toLowerCase(Locale.ROOT);
        if (word.startsWith("miljard")) {
            return 9;
        }
        Integer power = POWERS.get(word.substring(0, Math.min(3, word.length())));
        return power == null ? (int) word.chars().filter(digit -> digit == '0').count() : power;
    }

    /** The number. When both marks occur, or one of them twice, the text itself shows which is the decimal mark. */
    private static Optional<BigDecimal> number(String digits, boolean hasDash, Decimals decimals) {
        boolean blanks = digits.contains(" ") || digits.contains("'");
        if (blanks && !GROUPED.matcher(digits).matches()) {
            return Optional.empty();
        }
        String text = digits.replace(" ", "").replace("'", "");
        Decimals written = hasDash && !text.contains(",")
                ? Decimals.COMMA
                : decimals == Decimals.UNDECLARED ? findDecimals(text, blanks) : decimals;
        return written.isAmbiguous(text) ? Optional.empty() : written.parse(text);
    }

    private static Decimals findDecimals(String text, boolean blanks) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return comma > point ? Decimals.COMMA : Decimals.POINT;
        }
        if (text.indexOf('.') != point || blanks && comma >= 0) {
            return Decimals.COMMA;
        }
        return text.indexOf(',') != comma || blanks && point >= 0 ? Decimals.POINT : Decimals.UNDECLARED;
    }
}
