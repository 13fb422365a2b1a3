package nl.overzicht.load.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates and months as people and programs write them, with or without a time: {@code 1-3-2026}, {@code 2026/03/01 12:00},
 * {@code wo 1 maart 2026}, {@code Jan 2026}. A quarter gives its last day: {@code 2026-Q2}, {@code 2e kwartaal 2026}.
 */
public enum WrittenDate {
    /** When both numbers may be months, the first is the day. */
    DMY,
    /** When both numbers may be months, the first is the month. */
    MDY,
    /** The order of day and month is not declared. */
    UNDECLARED;

    private static final Pattern TIME =
            Pattern.compile("[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?(Z|[+-][0-9]{2}:?[0-9]{2}|[AP]M))?$");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[., ]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.]?)([0-9]{2})\\2([0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<first>[0-9]{1,2})[-/.](?<year>[0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(?<before>[0-9]{1,2})(?:e|st|nd|rd|th)? )?(?<month>[a-z]+)(?: (?<after>[0-9]{1,2})(?:st|nd|rd|th)?)? (?<year>[0-9]{4})");
    private static final String NUMBER = "[1-4]|eerste|tweede|derde|vierde|first|second|third|fourth";
    private static final Pattern QUARTER = Pattern.compile(
            "(?<before>[0-9]{4})[-/ ]?[qk](?<one>[1-4])|[qk](?<two>[1-4])[-/ ]?(?<after>[0-9]{4})" + "|(?<three>"
                    + NUMBER + ")(?:e|st|nd|rd|th)? (?:kwartaal|kw\\.?|quarter)(?: of| van)? (?<last>[0-9]{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ORDINALS =
            Map.of("eerste", 1, "first", 1, "tweede", 2, "second", 2, "derde", 3, "third", 3, "vierde", 4, "fourth", 4);
    private static final int MONTHS = 12;

    /**
     * The names of the months in both languages, in full and abbreviated; the first match at the beginning of the name counts.
     */
    private static final List<Pattern> NAMES = Stream.of(
                    "jan|januari|january",
                    "feb|febr|februari|february",
                    "mrt|mar|maart|march",
                    "apr|april",
                    "mei|may",
                    "jun|juni|june",
                    "jul|juli|july",
                    "aug|augustus|august",
                    "sep|sept|september",
                    "okt|oct|oktober|october",
                    "nov|november",
                    "dec|december")
            .map(Pattern::compile)
            .toList();

    /**
     * The dates that a text may mean: none, one date or month, or two when the order of day and month is unknown.
     *
     * @param moments in the form of data files: {@code 2026-03-01}, {@code 2026-03}
     */
    public record Moments(List<String> moments) {

        /** The date or month, when there is exactly one. */
        public Optional<String> moment() {
            return moments.size() == 1 ? Optional.of(moments.get(0)) : Optional.empty();
        }

        /** The year, which all candidates share. */
        public Optional<String> year() {
            return moments.stream().findFirst().map(moment -> moment.substring(0, 4));
        }

        /** Whether there are several candidates. */
        public boolean areSeveral() {
            return moments.size() > 1;
        }
    }

    /** The dates or month that a text may mean. */
    public Moments parse(String text) {
        String date =
                WEEKDAY.matcher(TIME.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return new Moments(day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4))
                    .toList());
        }
        Matcher yearLast = YEAR_LAST.matcher(date);
        if (yearLast.matches()) {
            return new Moments(sort(yearLast));
        }
        return new Moments(quarterOrMonth(date).toList());
    }

    private Stream<String> quarterOrMonth(String date) {
        Matcher quarter = QUARTER.matcher(date);
        if (quarter.matches()) {
            return Stream.of(lastDay(quarter));
        }
        Matcher isoMonth = YEAR_AND_MONTH.matcher(date);
        if (isoMonth.matches()) {
            return month(isoMonth.group(1), Integer.parseInt(isoMonth.group(2)));
        }
        Matcher month = MONTH_OF_YEAR.matcher(date);
        return month.matches() ? month(month.group("year"), Integer.parseInt(month.group("first"))) : inWords(date);
    }

    private static String lastDay(Matcher quarter) {
        String year = group(quarter, "before", "after", "last");
        String number = group(quarter, "one", "two", "three").toLowerCase(Locale.ROOT);
        int which = ORDINALS.containsKey(number) ? ORDINALS.get(number) : Integer.parseInt(number);
        return YearMonth.of(Integer.parseInt(year), 3 * which).atEndOfMonth().toString();
    }

    private static String group(Matcher found, String... names) {
        return Stream.of(names)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private List<String> sort(Matcher found) {
        String first = found.group(1);
        String second = found.group(3);
        boolean dayFirst = this == DMY || this == UNDECLARED && Integer.parseInt(first) > MONTHS;
        boolean monthFirst = this == MDY || this == UNDECLARED && Integer.parseInt(second) > MONTHS;
        Stream<String> asDayFirst = monthFirst ? Stream.empty() : day(found.group(4), second, first);
        Stream<String> asMonthFirst = dayFirst ? Stream.empty() : day(found.group(4), first, second);
        return Stream.concat(asDayFirst, asMonthFirst).distinct().toList();
    }

    private static Stream<String> day(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }

    private static Stream<String> month(String year, int month) {
        return month >= 1 && month <= MONTHS
                ? Stream.of(YearMonth.of(Integer.parseInt(year), month).toString())
                : Stream.empty();
    }

    private static Stream<String> inWords(String date) {
        String plain =
                date.replaceAll("[.,-]", " ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        Matcher found = IN_WORDS.matcher(plain);
        if (!found.matches() || found.group("before") != null && found.group("after") != null) {
            return Stream.empty();
        }
        String day = found.group("before") == null ? found.group("after") : found.group("before");
        return Stream.iterate(1, number -> number <= MONTHS, number -> number + 1)
                .filter(number ->
                        NAMES.get(number - 1).matcher(found.group("month")).matches())
                .flatMap(number ->
                        day == null ? month(found.group("year"), number) : day(found.group("year"), "" + number, day));
    }
}
