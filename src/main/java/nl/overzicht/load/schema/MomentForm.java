package nl.overzicht.load.schema;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The format that a description declares for the dates and times of a column: that of its type in ISO 8601, or a pattern of
 * strptime such as {@code %d/%m/%Y}.
 *
 * @param forms formatters, of which any may match a text
 */
record MomentForm(List<DateTimeFormatter> forms) {

    private static final Map<String, String> USUAL = Map.of(
            "date", "%Y-%m-%d",
            "time", "%H:%M:%S",
            "year", "%Y",
            "yearmonth", "%Y-%m");

    private static final DateTimeFormatter ISO_MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * The parts of a date and time from the largest to the smallest, each with the greatest number of them in the next larger
     * part.
     */
    private static final Map<ChronoField, Integer> UNITS = Map.of(
            ChronoField.YEAR, 0,
            ChronoField.MONTH_OF_YEAR, 12,
            ChronoField.DAY_OF_MONTH, 31,
            ChronoField.SECOND_OF_DAY, 86_400);

    private static final List<ChronoField> ORDER =
            List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH, ChronoField.SECOND_OF_DAY);

    /**
     * The format of a type of dates or times; empty when the type is another one, or when its format is "any" or an unsupported
     * pattern: then texts are not checked.
     *
     * @param format as in the description; empty or {@code default}: that of the type
     * @param isSheet whether cells may be dates of a workbook, which are read in the format of the type
     */
    static Optional<MomentForm> of(String type, String format, boolean isSheet) {
        boolean isMoment = type.equals("datetime") || USUAL.containsKey(type);
        boolean isFraction = type.equals("time") && isSheet; // a time of the day is a fraction of one in a workbook
        if (!isMoment || isFraction || format.equals("any")) {
            return Optional.empty();
        }
        DateTimeFormatter usual = type.equals("datetime")
                ? ISO_MOMENT
                : DatePattern.of(USUAL.get(type)).orElseThrow();
        if (format.isEmpty() || format.equals("default")) {
            return Optional.of(new MomentForm(isSheet ? List.of(usual, ISO_MOMENT) : List.of(usual)));
        }
        // the specification once wrote fmt:%d/%m/%Y
        return DatePattern.of(format.replaceFirst("^fmt:", ""))
                .map(form -> new MomentForm(isSheet ? List.of(form, usual, ISO_MOMENT) : List.of(form)));
    }

    boolean fits(String text) {
        return moment(text).isPresent();
    }

    /** A number that increases with time; empty when the text is invalid. */
    OptionalLong order(String text) {
        return moment(text).map(MomentForm::order).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Optional<TemporalAccessor> moment(String text) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(form.parse(text));
            } catch (DateTimeException otherForm) {
                // the next format may match
            }
        }
        return Optional.empty();
    }

    private static long order(TemporalAccessor moment) {
        long order = 0;
        for (ChronoField unit : ORDER) {
            order = order * (UNITS.get(unit) + 1) + (moment.isSupported(unit) ? moment.getLong(unit) : 0);
        }
        return order;
    }
}
