package nl.overzicht.load.written;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years as people write them in a column of years: {@code 2026}, {@code Q1 2026}, {@code eind 2024}, {@code 2026-2028}.
 *
 * @param from first year, four digits
 * @param to last year, included
 */
public record WrittenYears(String from, String to) {

    private static final String QUARTER = "(?:[QKH][1-4]|[1-4](?:e|st|nd|rd|th)? (?:kwartaal|quarter)|kw ?[1-4])";
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?:(?:begin|medio|eind|early|mid|late|FY|" + QUARTER + ")[ -]?(?<last>[0-9]{4})|(?<first>[0-9]{4})(?:[ -]?"
                    + QUARTER + "|-(?:0[1-9]|1[0-2])))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN =
            Pattern.compile("(?<from>[0-9]{4}) ?(?:-|\u2013|t/m|tot en met|through) ?(?<to>[0-9]{4})");

    /** What most cells say, and nothing has to be found out about. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** A year that lies in two: the second is the next, in two digits or after a slash. */
    private static final Pattern BROKEN =
            Pattern.compile("[0-9]{4} ?(?:/ ?(?:[0-9]{2}|[0-9]{4})|-(?:1[3-9]|[2-9][0-9]))");

    /** A year of budgets in a name of a column. */
    private static final Pattern IN_NAME =
            Pattern.compile("(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?<next>[/-][0-9]{2})?(?![0-9])");

    /** The years that a text names; empty when it names none, it is not clear which, or it is a year as it stands. */
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
                : dates.in(text).year().map(year -> new WrittenYears(year, year));
    }

    /** Whether a text names a year that begins in one and ends in the next: {@code 2026/27}. */
    public static boolean isBroken(String text) {
        return BROKEN.matcher(text).matches();
    }

    /** Whether a name says years, and this one is none of them: of 2026/27 both are said. */
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

    /** Whether it is a single year. */
    public boolean isSingle() {
        return from.equals(to);
    }
}
