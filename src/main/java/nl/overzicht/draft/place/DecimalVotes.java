package nl.overzicht.draft.place;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.load.notation.WrittenAmount;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.TableCell;

/** Determines the decimal mark of a table from its numbers in text cells, by counting. */
public final class DecimalVotes {

    private static final int LONGEST = 60;

    private final Votes comma = new Votes();
    private final Votes point = new Votes();
    private final Votes unclearComma = new Votes();
    private final Votes unclearPoint = new Votes();

    /**
     * The numbers that show one decimal mark: how many, in which columns, and whether one of them has thousands separators too.
     */
    private static final class Votes {

        private final Set<Integer> columns = new HashSet<>();
        private long count;
        private boolean areSure;

        void add(int column, String number) {
            count++;
            columns.add(column);
            areSure |= number.indexOf(',') >= 0 && number.indexOf('.') >= 0;
        }
    }

    /** @param column index of the column, from 0 */
    void take(int column, TableCell cell) {
        String whole = cell.text();
        boolean mayBe = whole.indexOf(',') >= 0 || whole.indexOf('.') >= 0;
        if (cell.isNumber() || !mayBe || whole.length() > LONGEST) {
            return;
        }
        String text = Percentages.withoutSign(NumberMarks.strip(cell).text());
        Optional<WrittenAmount> withComma = WrittenAmount.parse(text, Decimals.COMMA);
        Optional<WrittenAmount> withPoint = WrittenAmount.parse(text, Decimals.POINT);
        if (withComma.isPresent() && withPoint.isPresent()) {
            boolean isSame = withComma.get().number().compareTo(withPoint.get().number()) == 0;
            if (!isSame) {
                (text.indexOf(',') >= 0 ? unclearComma : unclearPoint).add(column, text);
            }
        } else {
            withComma.ifPresent(number -> comma.add(column, text));
            withPoint.ifPresent(number -> point.add(column, text));
        }
    }

    /** The decimal mark that most numbers show, else the likely one; undeclared when no number shows either. */
    public Decimals decimals() {
        return areUnclear() ? likely() : certain();
    }

    /**
     * The likely mark when all numbers are ambiguous: a mark that is followed by three digits in every number is most likely a
     * thousands separator.
     */
    private Decimals likely() {
        return unclearComma.count > unclearPoint.count ? Decimals.POINT : Decimals.COMMA;
    }

    private Decimals certain() {
        if (comma.count == 0 && point.count == 0) {
            return Decimals.UNDECLARED;
        }
        if (comma.areSure != point.areSure) {
            return comma.areSure ? Decimals.COMMA : Decimals.POINT;
        }
        return comma.count >= point.count ? Decimals.COMMA : Decimals.POINT;
    }

    /**
     * Whether numbers are ambiguous and no other number settles which mark is meant. Numbers in other columns do not contradict
     * the likely mark, since they may be numbers of sections such as 3.1.
     */
    public boolean areUnclear() {
        if (unclearComma.count + unclearPoint.count == 0) {
            return false;
        }
        Votes own = likely() == Decimals.POINT ? unclearComma : unclearPoint;
        Votes against = likely() == Decimals.POINT ? comma : point;
        Votes same = likely() == Decimals.POINT ? point : comma;
        boolean areApart = same.count == 0 && !against.areSure && Collections.disjoint(against.columns, own.columns);
        return comma.count == 0 && point.count == 0 || areApart;
    }

    /**
     * Whether some numbers show one mark and some the other. A column without thousands separators is left out, since it may
     * contain numbers of sections such as 3.1.
     */
    public boolean areBoth() {
        boolean areApart = comma.areSure != point.areSure && Collections.disjoint(comma.columns, point.columns);
        return comma.count > 0 && point.count > 0 && !areApart;
    }
}
