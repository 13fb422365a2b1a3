package nl.overzicht.wording.typed;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * The tokens of a text that hold digits without having the shape of a number: {@code 2025-0000123456}, {@code
 * 12-jarigen}, {@code v1.5}, {@code 10:30}. A token ends at spaces, brackets, quotation marks and facts. A number is digits
 * with at most a sign, a currency and a unit; a span is two of them.
 */
final class NumberTokens {

    private static final String JOINT = "[-\u2010-\u2013]";

    /** A long dash belongs to a token only where it joins a letter or digit to the next. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?:[^\\s\u00a0\u202f\u2009\ufffc()\\[\\]{}|\"\u201c\u201d\u201e\u00ab\u00bb;\u2026\u2014\u2010-\u2013]"
                    + "|(?<=[\\p{L}\\p{N}%])[\u2010-\u2013](?=[\\p{L}\\p{N}\\p{Sc}]))++");

    /** A text may run into the sign of a currency, as in {@code Bedrag:€400}. */
    private static final Pattern BEFORE_SIGN =
            Pattern.compile("[^0-9\\p{Sc}]*?(?=[-\u2212+]?(?:(?<!\\p{L})[A-Z]{1,3})?\\p{Sc})");

    private static final String BEFORE = "'\u2018\u2019";
    private static final String AFTER = ".,;:!?*\u2020'\u2018\u2019";

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";
    private static final Pattern YEARS = Pattern.compile(YEAR + "(?:" + JOINT + "|/)" + YEAR);

    /** Of digits with a zero first only those of a group are a number's, as in {@code 50 000}. */
    private final Pattern number;

    /**
     * @param typed of the language, whose units may be glued to digits
     * @param denominations that may be, too
     */
    NumberTokens(TypedNumberGrammar typed, Denominations denominations) {
        List<String> glued = denominations.adjoiningPatterns();
        String units = anyOf(Stream.of(
                        List.copyOf(typed.scales().keySet()),
                        List.of("euro's", "euro\u2019s", "euro", "euros"),
                        typed.percent(),
                        glued)
                .flatMap(List::stream));
        String scale = anyOf(typed.scales().keySet().stream());
        String currency = anyOf(glued.stream());
        String digits = "(?!0[0-9](?![0-9]\\b))([0-9]++(?:[.,][0-9]++)*+)(?:,(?:--?|=))?+";
        this.number = Pattern.compile("(?:\\+/-|[-\u2212+\u00b1~\u2248<>\u2264\u2265]*+)" + currency + "[-\u2212]?+"
                + digits + scale + units + "(?:" + JOINT + currency + digits + scale + units + ")?+(?:/\\p{L}++)?+");
    }

    private static String anyOf(Stream<String> words) {
        return words.distinct()
                .sorted((word, other) -> other.length() - word.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i:", ")?+"));
    }

    /** Marks the characters of such tokens. */
    void mark(String text, BitSet marked) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            boolean digits = text.substring(token.start(), token.end()).chars().anyMatch(c -> c >= '0' && c <= '9');
            if (digits && !isNumber(token.group())) {
                marked.set(token.start(), token.end());
            }
        }
    }

    private boolean isNumber(String token) {
        String bare = withoutEdges(token);
        Matcher before = BEFORE_SIGN.matcher(bare);
        String shape = before.lookingAt() ? bare.substring(before.end()) : bare;
        Matcher matcher = number.matcher(shape);
        return YEARS.matcher(shape).matches()
                || matcher.matches()
                        && (matcher.group(2) == null || !isYear(matcher.group(1)) && !isYear(matcher.group(2)));
    }

    /** A year joined to another number makes the number of a document, such as {@code 2025-1234}. */
    private static boolean isYear(String digits) {
        return digits.matches(YEAR);
    }

    private static String withoutEdges(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && BEFORE.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AFTER.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return token.substring(start, end);
    }
}
