package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes dates of a workbook in ISO 8601: {@code 2026-01-13}, with a time only when there is one. */
final class IsoDay {

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    /** From this number on, days are shifted by one: spreadsheets count 29 February 1900, which did not exist. */
    private static final int FIRST_OF_MARCH_1900 = 61;

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private IsoDay() {}

    /** A date and time in ISO 8601 as text in our form; any other text is unchanged. */
    static String text(String iso) {
        try {
            String text = iso.strip();
            return text.indexOf('T') < 0 ? LocalDate.parse(text).toString() : of(moment(text));
        } catch (DateTimeException none) {
            return iso;
        }
    }

    /** Drops the time zone: a sheet shows the date as its author wrote it. */
    private static LocalDateTime moment(String text) {
        return LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(text));
    }

    /**
     * The date with a day number.
     *
     * @param since1904 whether the workbook counts days from 1904, as old Macs do, and not from 1900
     */
    static String text(BigDecimal number, boolean since1904) {
        BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
        long milliseconds = number.subtract(days)
                .multiply(MILLISECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        boolean isEarly = !since1904 && days.intValue() < FIRST_OF_MARCH_1900;
        LocalDate day = (since1904 ? SINCE_1904 : SINCE_1900).plusDays(days.intValue() + (isEarly ? 1 : 0));
        return of(day.atStartOfDay().plus(milliseconds, ChronoUnit.MILLIS));
    }

    private static String of(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toString();
    }
}
