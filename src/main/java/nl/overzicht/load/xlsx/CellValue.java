package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.CellFormat;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.TextCharacters;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The value of a cell in a workbook, without guessing: a text, a number, a date, or nothing. */
final class CellValue {

    /**
     * The digits that a spreadsheet shows and a person can type. A file contains up to 17; the last ones come from the binary
     * representation.
     */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_WRITTEN = 17;
    private static final int GREATEST_EXPONENT = 400;
    private static final double LAST_DAY = 2_958_466; // 31 December 9999, and a day

    private static final Pattern ERROR = Pattern.compile("#[A-Z_/0]{2,14}[!?]?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean since1904;
    private final Map<String, Optional<CellFormat>> formats = new HashMap<>();

    /** @param since1904 whether the workbook counts days from 1904 */
    CellValue(boolean since1904) {
        this.since1904 = since1904;
    }

    TableCell of(Cell cell, Location at) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return new TableCell(at, "");
        }
        if (cell.getType() == CellType.ERROR) {
            return new TableCell(at, String.valueOf(cell.getRawValue()), false, WorkbookRule.ERROR_VALUE);
        }
        Rule remark = cell.getFormula() == null ? null : WorkbookRule.FORMULA;
        if (cell.getValue() instanceof Boolean truth) {
            return new TableCell(at, truth ? "TRUE" : "FALSE", false, WorkbookRule.TRUTH);
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number, at, remark);
        }
        if (cell.getValue() == null) {
            return new TableCell(at, "", false, remark == null ? null : WorkbookRule.NO_RESULT);
        }
        return text(cell.getText(), at, remark);
    }

    private static TableCell text(String written, Location at, Rule remark) {
        String text = unescape(written).strip();
        boolean isError = remark == WorkbookRule.FORMULA && ERROR.matcher(text).matches();
        if (isError || !TextCharacters.areText(text)) {
            return new TableCell(at, text, false, isError ? WorkbookRule.ERROR_VALUE : WorkbookRule.DAMAGED_TEXT);
        }
        return new TableCell(at, unescape(written), false, text.isEmpty() ? null : remark);
    }

    /**
     * Resolves the escapes of a workbook for characters that XML cannot contain, and removes carriage returns before line ends.
     */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        String plain = ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private TableCell number(Cell cell, BigDecimal number, Location at, Rule remark) {
        boolean isDay = DayFormat.isDay(cell.getDataFormatId(), cell.getDataFormatString());
        if (isDay && number.signum() >= 0 && number.doubleValue() < LAST_DAY) {
            return new TableCell(at, IsoDay.text(number, since1904), false, remark);
        }
        if (Math.abs((long) number.scale()) > GREATEST_EXPONENT) {
            return new TableCell(at, cell.getRawValue(), true, remark);
        }
        BigDecimal shown = roundToTyped(number);
        boolean same = shown.compareTo(number) == 0 || shown.doubleValue() == number.doubleValue();
        Rule rule = remark == null && !same ? WorkbookRule.ROUNDED : remark;
        return new TableCell(at, plain(shown), true, rule, format(cell));
    }

    private CellFormat format(Cell cell) {
        String code = cell.getDataFormatString();
        return code == null
                ? null
                : formats.computeIfAbsent(code, format -> NumberFormat.of(cell.getDataFormatId(), format))
                        .orElse(null);
    }

    /**
     * Rounds to the digits that were typed: a file may contain 208.09999999999999 for 208.1. A number with more digits was not
     * written by a spreadsheet and is kept.
     */
    private static BigDecimal roundToTyped(BigDecimal number) {
        boolean isNoisy =
                number.precision() > SHOWN.getPrecision() && number.precision() <= MOST_WRITTEN && number.scale() > 0;
        return isNoisy ? number.round(SHOWN) : number;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
