package nl.overzicht.load.notation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
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

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final int LONGEST = 60;

    /** Whether a text contains an amount of money, also among other words or in a form that {@link #parse} does not read. */
    public static boolean isNamedIn(String text) {
        return NAMED.matcher(BLANKS.matcher(text).replaceAll(" ")).find();
    }

    /** The amount in a text; empty when there is none, or it is ambiguous. */
    public static Optional<WrittenAmount> parse(String text, Decimals decimals) {
        if (PLAIN.matcher(text).matches()) {
            return new WrittenNumber(text, false).parse(decimals).map(number -> new WrittenAmount(number, "", false));
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
        return new WrittenNumber(found.group("digits").strip(), found.group("dash") != null)
                .parse(decimals)
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
        boolean sameCurrency = currency.isEmpty() || currency.equals(WrittenUnit.code(named));
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
        return half
                || signs > 1
                || found.group("first") != null && found.group("last") != null
                || unit(found).isContradictory();
    }

    private static WrittenUnit unit(Matcher found) {
        String sign = found.group("first") == null ? found.group("last") : found.group("first");
        return new WrittenUnit(Objects.toString(sign, ""), Objects.toString(found.group("scale"), ""));
    }

    private static WrittenAmount of(BigDecimal number, Matcher found) {
        boolean negative = found.group("open") != null
                || found.group("within") != null
                || found.group("after") != null
                || found.group("before") != null && !found.group("before").equals("+");
        WrittenUnit unit = unit(found);
        BigDecimal scaled = number.multiply(BigDecimal.TEN.pow(unit.power()));
        return new WrittenAmount(negative ? scaled.negate() : scaled, unit.currency(), unit.isScaled());
    }
}
