package nl.overzicht.load.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.load.table.Decimals;

/**
 * The digits of an amount with their marks, as people write them: {@code 1.234,5}, {@code 1 234}.
 *
 * @param digits with points, commas, spaces and apostrophes
 * @param hasDash whether a mark with a dash follows them: {@code 5,-}
 */
record WrittenNumber(String digits, boolean hasDash) {

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([ '][0-9]{3})++([.,][0-9]+)?");

    /**
     * The number; empty when it is ambiguous. When both marks occur, or one of them twice, the text itself shows which is the decimal mark.
     */
    Optional<BigDecimal> parse(Decimals decimals) {
        boolean blanks = digits.contains(" ") || digits.contains("'");
        if (blanks && !GROUPED.matcher(digits).matches()) {
            return Optional.empty();
        }
        String text = digits.replace(" ", "").replace("'", "");
        Decimals written = hasDash && !text.contains(",")
                ? Decimals.COMMA
                : decimals == Decimals.UNDECLARED ? findDecimals(text, blanks) : decimals;
        return written.isAmbiguous(text) ? Optional.empty() : written.parse(text);
    }

    private static Decimals findDecimals(String text, boolean blanks) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return comma > point ? Decimals.COMMA : Decimals.POINT;
        }
        if (text.indexOf('.') != point || blanks && comma >= 0) {
            return Decimals.COMMA;
        }
        return text.indexOf(',') != comma || blanks && point >= 0 ? Decimals.POINT : Decimals.UNDECLARED;
    }
}
