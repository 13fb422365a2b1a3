package nl.overzicht.draft.place;

import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.ShownNumber;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.written.CellAmounts;
import nl.overzicht.load.written.WrittenDate;

/** What a cell alone looks like. */
public enum CellKind {
    EMPTY,
    /** An amount, or another number. */
    NUMBER,
    /** Four digits that are mostly a year: 1900 to 2099. */
    YEAR,
    /** A day or a month. */
    DAY,
    /** A percentage that says so. */
    SHARE,
    /** A number with the mark of a footnote beside it. */
    MARKED,
    /** A sign or a word instead of a number. */
    SIGN,
    TEXT;

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** No amount and no day is longer. */
    private static final int LONGEST = 60;

    /** The kind of a cell, its number written with this decimal mark. */
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
        TableCell plain = NumberMarks.without(cell);
        if (!plain.marks().isEmpty()) {
            return marked(plain, decimals);
        }
        return WrittenDate.UNDECLARED.in(text).moments().isEmpty() ? TEXT : DAY;
    }

    /** A sign, a year or a percentage stays what it is; a text with what looks like a mark is one text. */
    private static CellKind marked(TableCell plain, Decimals decimals) {
        CellKind kind = of(plain.with(plain.text(), List.of()), decimals);
        return kind == NUMBER ? MARKED : kind == DAY ? TEXT : kind;
    }

    private static boolean isShownAsShare(TableCell cell) {
        return cell.isNumber()
                && cell.shown()
                        .filter(shown -> shown.kind() == ShownNumber.Kind.PERCENT)
                        .isPresent();
    }

    /** Whether it can be the name of a column. */
    boolean isName() {
        return this == TEXT || this == YEAR || this == DAY;
    }

    /** Whether it is a number beyond doubt. */
    boolean isData() {
        return this == NUMBER || this == SHARE || this == MARKED;
    }
}
