package nl.overzicht.draft.place;

import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.load.notation.CellAmounts;
import nl.overzicht.load.notation.WrittenDate;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.ShownNumber;
import nl.overzicht.load.table.TableCell;

/** The kind of value that a single cell appears to contain. */
public enum CellKind {
    EMPTY,
    /** An amount, or another number. */
    NUMBER,
    /** Four digits that are most likely a year: 1900 to 2099. */
    YEAR,
    /** A date or a month. */
    DAY,
    /** A number with a percent sign or the word for it. */
    SHARE,
    /** A number with a footnote mark. */
    MARKED,
    /** A sign or a word in place of a number. */
    SIGN,
    TEXT;

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The greatest length in characters of a text that is tried as an amount or a date. */
    private static final int LONGEST = 60;

    /** The kind of a cell, with numbers read by this decimal mark. */
    public static CellKind of(TableCell cell, Decimals decimals) {
        String text = cell.text();
        if (text.isEmpty() || text.length() > LONGEST) {
            return text.isEmpty() ? EMPTY : TEXT;
        }
        if (A_YEAR.matcher(text).matches()) {
            return YEAR;
        }
        if (Percentages.isSigned(text) || isShownAsShare(cell)) {
            return SHARE;
        }
        boolean isNumber = decimals.isAmbiguous(text)
                || new CellAmounts(decimals).number(cell).isPresent();
        if (isNumber) {
            return NUMBER;
        }
        if (NumberMarks.isSign(text)) {
            return SIGN;
        }
        TableCell plain = NumberMarks.strip(cell);
        if (!plain.marks().isEmpty()) {
            return ofMarked(plain, decimals);
        }
        return WrittenDate.UNDECLARED.parse(text).moments().isEmpty() ? TEXT : DAY;
    }

    /** A sign, a year or a percentage keeps its kind; a text with an apparent mark stays a text. */
    private static CellKind ofMarked(TableCell plain, Decimals decimals) {
        CellKind kind = of(plain.with(plain.text(), List.of()), decimals);
        return kind == NUMBER ? MARKED : kind == DAY ? TEXT : kind;
    }

    private static boolean isShownAsShare(TableCell cell) {
        return cell.isNumber()
                && cell.shown()
                        .filter(shown -> shown.kind() == ShownNumber.NumberKind.PERCENT)
                        .isPresent();
    }

    /** Whether the cell can be the name of a column. */
    boolean isName() {
        return this == TEXT || this == YEAR || this == DAY;
    }

    /** Whether the cell is certainly data, not the name of a column. */
    boolean isData() {
        return this == NUMBER || this == SHARE || this == MARKED;
    }
}
