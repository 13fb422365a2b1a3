package nl.overzicht.load.notation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years as people write them in a column of years: {@code 2026}, {@code Q1 2026}, {@code eind 2024}, {@code 2026-2028}.
 *
 * @param from first year, in four digits
 * @param to last year, inclusive
 */
public record WrittenYears(String from, String to) {

    private static final String QUARTER = "(?:[QKH][1-4]|[1-4](?:e|st|nd|rd|th)? (?:kwartaal|quarter)|kw ?[1-4])";
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?:(?:begin|medio|eind|early|mid|late|FY|" + QUARTER + ")[ -]?(?<last>[0-9]{4})|(?<first>[0-9]{4})(?:[ -]?"
                    + QUARTER + "|-(?:0[1-9]|1[0-2])))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN =
            Pattern.compile("(?<from>[0-9]{4}) ?(?:-|\u2013|t/m|tot en met|through) ?(?<to>[0-9]{4})");

    /** A plain year, as in most cells, which needs no further analysis. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** A year that spans two calendar years: the second year has two digits, or follows a slash. */
    private static final Pattern BROKEN =
            Pattern.compile("[0-9]{4} ?(?:/ ?(?:[0-9]{2}|[0-9]{4})|-(?:1[3-9]|[2-9][0-9]))");

    /** A year in the name of a column. */
    private static final Pattern IN_NAME =
            Pattern.compile("(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?<next>[/-][0-9]{2})?(?![0-9])");

    /** The years that a text means; empty when it contains none, is ambiguous, or is a plain year already. */
    public static Optional<WrittenYears> of(String text, WrittenDate dates) {
        if (YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.matches()) {
            String year = part.group("last") == null ? part.group("first") : part.group("last");
            return Optional.of(new WrittenYears(year, year));
        }
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? Optional.of(new WrittenYears(span.group("from"), span.group("to")))
                : dates.parse(text).year().map(year -> new WrittenYears(year, year));
    }

    /** Whether a text contains a year that spans two calendar years: {@code 2026/27}. */
    public static boolean isBroken(String text) {
        return BROKEN.matcher(text).matches();
    }

    /** Whether a name contains years and this year is not one of them; 2026/27 contains both years. */
    public static boolean areOthers(String name, int year) {
        Set<Integer> said = new HashSet<>();
        Matcher years = IN_NAME.matcher(name);
        while (years.find()) {
            int first = Integer.parseInt(years.group("year"));
            said.add(first);
            if (years.group("next") != null) {
                said.add(first + 1);
            }
        }
        return !said.isEmpty() && !said.contains(year);
    }

    /** Whether both years are equal. */
    public boolean isSingle() {
        return from.equals(to);
    }
}
