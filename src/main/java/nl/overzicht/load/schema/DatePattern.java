package nl.overzicht.load.schema;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Date and time patterns of C and Python (strptime): {@code %d/%m/%Y}, with English names of months. */
final class DatePattern {

    /** The first year for years of two digits, which POSIX reads as 1969 to 2068. */
    private static final int FIRST_SHORT_YEAR = 1969;

    private static final int SHORT = 3;

    private static final Map<Character, Consumer<DateTimeFormatterBuilder>> DIRECTIVES = Map.ofEntries(
            Map.entry('Y', builder -> builder.appendValue(ChronoField.YEAR, 4)),
            Map.entry('y', builder -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR)),
            Map.entry('m', number(ChronoField.MONTH_OF_YEAR, 2)),
            Map.entry('d', number(ChronoField.DAY_OF_MONTH, 2)),
            Map.entry('e', number(ChronoField.DAY_OF_MONTH, 2)),
            Map.entry('j', number(ChronoField.DAY_OF_YEAR, 3)),
            Map.entry('H', number(ChronoField.HOUR_OF_DAY, 2)),
            Map.entry('I', number(ChronoField.CLOCK_HOUR_OF_AMPM, 2)),
            Map.entry('M', number(ChronoField.MINUTE_OF_HOUR, 2)),
            Map.entry('S', number(ChronoField.SECOND_OF_MINUTE, 2)),
            Map.entry('f', builder -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 6, false)),
            Map.entry('p', builder -> builder.appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM"))),
            Map.entry('b', text(ChronoField.MONTH_OF_YEAR, Month.values(), SHORT)),
            Map.entry('B', text(ChronoField.MONTH_OF_YEAR, Month.values(), Integer.MAX_VALUE)),
            Map.entry('a', text(ChronoField.DAY_OF_WEEK, DayOfWeek.values(), SHORT)),
            Map.entry('A', text(ChronoField.DAY_OF_WEEK, DayOfWeek.values(), Integer.MAX_VALUE)),
            Map.entry('z', builder -> builder.appendPattern("[XXX][XX]")),
            Map.entry('T', builder -> builder.appendPattern("HH:mm:ss")),
            Map.entry('F', builder -> builder.append(DateTimeFormatter.ISO_LOCAL_DATE)),
            Map.entry('%', builder -> builder.appendLiteral('%')));

    private DatePattern() {}

    private static Consumer<DateTimeFormatterBuilder> number(TemporalField field, int width) {
        return builder -> builder.appendValue(field, 1, width, SignStyle.NOT_NEGATIVE);
    }

    /** The names of the constants, in any case: names by language differ between versions of the JDK. */
    private static Consumer<DateTimeFormatterBuilder> text(TemporalField field, Enum<?>[] values, int most) {
        Map<Long, String> texts = new HashMap<>();
        for (Enum<?> value : values) {
            String name = value.name();
            texts.put(value.ordinal() + 1L, name.substring(0, Math.min(most, name.length())));
        }
        return builder -> builder.appendText(field, texts);
    }

    /** The formatter for a pattern; empty when it contains an unsupported directive. */
    static Optional<DateTimeFormatter> of(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign != '%') {
                builder.appendLiteral(sign);
                continue;
            }
            i++;
            Consumer<DateTimeFormatterBuilder> directive =
                    i < pattern.length() ? DIRECTIVES.get(pattern.charAt(i)) : null;
            if (directive == null) {
                return Optional.empty();
            }
            directive.accept(builder);
        }
        return Optional.of(builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    }
}
