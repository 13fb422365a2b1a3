package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days of a workbook as we write them: {@code 2026-01-13}, and only with a time where there is one. */
final class IsoDay {

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    /** Spreadsheets count 29 February 1900, which no calendar has. */
    private static final int FIRST_OF_MARCH_1900 = 61;

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private IsoDay() {}

    /** A day and time as text in the form of ISO 8601; a text that is none stays as it is. */
    static String text(String iso) {
        try {
            String text = iso.strip();
            return text.indexOf('T') < 0 ? LocalDate.parse(text).toString() : of(moment(text));
        } catch (DateTimeException none) {
            return iso;
        }
    }

    /** The zone of a moment is left out: a sheet shows the day of whoever wrote it. */
    private static LocalDateTime moment(String text) {
        return LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(text));
    }

    /**
     * A day by its number.
     *
     * @param since1904 whether the workbook counts from 1904, as those of old Macs do, and not from 1900
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
