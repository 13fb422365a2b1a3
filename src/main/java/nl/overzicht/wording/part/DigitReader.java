package nl.overzicht.wording.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits as people type them: marks between groups of three, a decimal mark, spaces between groups.
 *
 * @param typed the marks of the language
 */
public record DigitReader(TypedNumberGrammar typed) {

    /** As in a table; marks do not count. */
    private static final int MOST_DIGITS = 30;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** In the place of cents, as in {@code 187.500,-}. */
    private static final Pattern NO_CENTS = Pattern.compile(",(?:--?|[\u2013\u2014=])(?![\\p{L}\\p{N}])");

    /**
     * Digits that were found.
     *
     * @param start index of the first
     * @param end index after the last, and after the dash in the place of cents
     * @param value the number
     * @param year whether it may be one
     */
    public record Digits(int start, int end, BigDecimal value, boolean year) {}

    /** The numbers of a text, except those with an ignored character. */
    public List<Digits> readAll(String text, BitSet ignored) {
        List<Digits> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                int start = i;
                int end = end(text, start);
                if (isFree(start, end, ignored)) {
                    int whole = endOfCents(text, end);
                    boolean year = whole == end && isYear(text, start, end);
                    read(text.substring(start, end))
                            .ifPresent(value -> digits.add(new Digits(start, whole, value, year)));
                }
                i = end - 1;
            }
        }
        return digits;
    }

    private static int endOfCents(String text, int end) {
        Matcher dash = NO_CENTS.matcher(text).region(end, text.length());
        return dash.lookingAt() ? dash.end() : end;
    }

    private static boolean isFree(int start, int end, BitSet ignored) {
        int first = ignored.nextSetBit(start);
        return first < 0 || first >= end;
    }

    private static boolean isYear(String text, int start, int end) {
        if (end - start != 4) {
            return false;
        }
        String year = text.substring(start, end);
        return year.matches("[0-9]{4}") && Integer.parseInt(year) >= FIRST_YEAR && Integer.parseInt(year) <= LAST_YEAR;
    }

    /** The index after the digits that begin here; a mark belongs to them when a digit follows. */
    private int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && (isDigit(text, end) || isMark(text, end) || isBlankGroup(text, start, end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && isDigit(text, at + 1);
    }

    /** A space before exactly three digits, after one to three or after such a group. */
    private static boolean isBlankGroup(CharSequence text, int start, int at) {
        char c = text.charAt(at);
        boolean blank = c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
        boolean three = isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3);
        if (!blank || !three || isDigit(text, at + 4)) {
            return false;
        }
        int before = at;
        while (before > start && isDigit(text, before - 1)) {
            before--;
        }
        int digits = at - before;
        return before == start ? digits <= 3 : digits == 3 && !isMarkChar(text.charAt(before - 1));
    }

    private static boolean isMarkChar(char c) {
        return c == '.' || c == ',';
    }

    /** The number; empty when the marks make none, as in 1.2.3, or when it is too long. */
    private Optional<BigDecimal> read(CharSequence written) {
        String digits = written.toString().replaceAll("[ \u00a0\u202f\u2009]", "");
        if (digits.length() > 2 * MOST_DIGITS
                || digits.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.empty();
        }
        String group = Pattern.quote("" + typed.group());
        String decimal = Pattern.quote("" + typed.decimal());
        if (digits.matches("[0-9]+|[0-9]{1,3}(" + group + "[0-9]{3})++")) {
            return Optional.of(new BigDecimal(digits.replace("" + typed.group(), "")));
        }
        if (digits.matches("([0-9]+|[0-9]{1,3}(" + group + "[0-9]{3})++)" + decimal + "[0-9]+")) {
            return Optional.of(
                    new BigDecimal(digits.replace("" + typed.group(), "").replace(typed.decimal(), '.')));
        }
        // The mark of another language, where it can mean nothing else.
        return digits.matches("[0-9]+" + group + "[0-9]{1,2}")
                ? Optional.of(new BigDecimal(digits.replace(typed.group(), '.')))
                : Optional.empty();
    }

    public static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
