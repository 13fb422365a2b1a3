package nl.overzicht.draft.place;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.written.WrittenAmount;

/** Counts what the numbers of a table, as texts, show of the mark before their decimals. */
public final class DecimalVotes {

    private static final int LONGEST = 60;

    private final Votes comma = new Votes();
    private final Votes point = new Votes();
    private final Votes unclearComma = new Votes();
    private final Votes unclearPoint = new Votes();

    /** The numbers that show one mark: how many, in which columns, and whether one has marks for thousands too. */
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

    /** @param column from 0 */
    void take(int column, TableCell cell) {
        String whole = cell.text();
        boolean mayBe = whole.indexOf(',') >= 0 || whole.indexOf('.') >= 0;
        if (cell.isNumber() || !mayBe || whole.length() > LONGEST) {
            return;
        }
        String text = Percentages.withoutSign(NumberMarks.without(cell).text());
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

    /** The decimal mark that more numbers show, else the likely one; none when no number has either. */
    public Decimals decimals() {
        return areUnclear() ? likely() : shown();
    }

    /** Three digits after a mark in every number are thousands rather than decimals. */
    private Decimals likely() {
        return unclearComma.count > unclearPoint.count ? Decimals.POINT : Decimals.COMMA;
    }

    private Decimals shown() {
        if (comma.count == 0 && point.count == 0) {
            return Decimals.UNDECLARED;
        }
        if (comma.areSure != point.areSure) {
            return comma.areSure ? Decimals.COMMA : Decimals.POINT;
        }
        return comma.count >= point.count ? Decimals.COMMA : Decimals.POINT;
    }

    /**
     * Whether numbers can be read in two ways, and no other number shows which. Those of other columns alone show nothing against what
     * is likely: they may number things, as 3.1.
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

    /** Whether some numbers show the one mark and some the other. A column of its own without thousands may number things, as 3.1. */
    public boolean areBoth() {
        boolean areApart = comma.areSure != point.areSure && Collections.disjoint(comma.columns, point.columns);
        return comma.count > 0 && point.count > 0 && !areApart;
    }
}
