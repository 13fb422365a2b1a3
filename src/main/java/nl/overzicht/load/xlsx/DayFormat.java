package nl.overzicht.load.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/** A workbook keeps a day as a number: only the format of its cell says so. */
final class DayFormat {

    /** Quoted text, one escaped character, a filler, and what is in brackets (colours, languages, conditions). */
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private DayFormat() {}

    /**
     * Whether the format shows a day.
     *
     * @param id of the format, {@code null} when the cell has none; the built-in ones for days have fixed numbers
     * @param code of the format; {@code null} when it has none of its own
     */
    static boolean isDay(Integer id, String code) {
        if (id == null) {
            return false;
        }
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return true;
        }
        String shown =
                code == null ? "" : NO_FORMAT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return shown.indexOf('y') >= 0
                || shown.contains("mmm")
                || shown.indexOf('d') >= 0 && !shown.contains("general");
    }
}
