package nl.overzicht.load.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people and programs write them, with or without a time: {@code 1-3-2026}, {@code 2026/03/01 12:00}, {@code 1 maart 2026}. */
public enum WrittenDate {
    /** Of two numbers that may both be months, the first is the day. */
    DMY,
    /** Of two such numbers, the first is the month. */
    MDY,
    /** It is not said which comes first. */
    UNDECLARED;

    private static final Pattern TIME =
            Pattern.compile("[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?(Z|[+-][0-9]{2}:?[0-9]{2}|[AP]M))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.]?)([0-9]{2})\\2([0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final int MONTHS = 12;

    private static final List<DateTimeFormatter> IN_WORDS = Stream.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)
            .flatMap(locale -> Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)))
            .toList();

    /** What a text may name: no day, one, or two of which it is not known which. */
    public record Days(List<LocalDate> days) {

        /** The day, when it is one. */
        public Optional<LocalDate> day() {
            return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
        }

        /** The year, which both days share. */
        public Optional<Integer> year() {
            return days.stream().findFirst().map(LocalDate::getYear);
        }
    }

    /** The days that a text can name. */
    public Days in(String text) {
        String date = TIME.matcher(text.strip()).replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return new Days(day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4))
                    .toList());
        }
        Matcher yearLast = YEAR_LAST.matcher(date);
        return new Days(yearLast.matches() ? ordered(yearLast) : inWords(date));
    }

    private List<LocalDate> ordered(Matcher found) {
        String first = found.group(1);
        String second = found.group(3);
        boolean dayFirst = this == DMY || this == UNDECLARED && Integer.parseInt(first) > MONTHS;
        boolean monthFirst = this == MDY || this == UNDECLARED && Integer.parseInt(second) > MONTHS;
        Stream<LocalDate> asDayFirst = monthFirst ? Stream.empty() : day(found.group(4), second, first);
        Stream<LocalDate> asMonthFirst = dayFirst ? Stream.empty() : day(found.group(4), first, second);
        return Stream.concat(asDayFirst, asMonthFirst).distinct().toList();
    }

    private static Stream<LocalDate> day(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }

    private static List<LocalDate> inWords(String date) {
        String plain = date.replaceAll("[.,]", " ").replaceAll("\\s+", " ").strip();
        return IN_WORDS.stream()
                .flatMap(format -> parsed(format, plain).stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String date) {
        java.text.ParsePosition end = new java.text.ParsePosition(0);
        TemporalAccessor found = format.parseUnresolved(date, end);
        if (found == null || end.getErrorIndex() >= 0 || end.getIndex() < date.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
