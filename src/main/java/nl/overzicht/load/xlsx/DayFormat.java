package nl.overzicht.load.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises number formats of dates. A workbook stores a date as a number, which only the format of its cell distinguishes.
 */
final class DayFormat {

    /**
     * The parts of a format that are not codes: quoted text, an escaped character, a fill character, and brackets (colours,
     * languages, conditions).
     */
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private DayFormat() {}

    /**
     * Whether the format shows a date.
     *
     * @param id of the format, {@code null} when the cell has none; the built-in formats for dates have fixed ids
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
