package nl.overzicht.draft.place;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.written.WrittenAmount;

/** Counts what the numbers of a table, as texts, show of the mark before their decimals. */
public final class DecimalVotes {

    private static final int LONGEST = 60;

    private final Votes comma = new Votes();
    private final Votes point = new Votes();
    private long unclear;

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
    void take(int column, Cell cell) {
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
            unclear += isSame ? 0 : 1;
        } else {
            withComma.ifPresent(number -> comma.add(column, text));
            withPoint.ifPresent(number -> point.add(column, text));
        }
    }

    /** Which mark it is: the one that more numbers show; none when no number shows either. */
    public Decimals decimals() {
        if (comma.count == 0 && point.count == 0) {
            return Decimals.UNDECLARED;
        }
        if (comma.areSure != point.areSure) {
            return comma.areSure ? Decimals.COMMA : Decimals.POINT;
        }
        return comma.count >= point.count ? Decimals.COMMA : Decimals.POINT;
    }

    /** Whether numbers can be read in two ways, and no other number shows which. */
    public boolean areUnclear() {
        return comma.count == 0 && point.count == 0 && unclear > 0;
    }

    /** Whether some numbers show the one mark and some the other. A column of its own without thousands may number things, as 3.1. */
    public boolean areBoth() {
        boolean areApart = comma.areSure != point.areSure && Collections.disjoint(comma.columns, point.columns);
        return comma.count > 0 && point.count > 0 && !areApart;
    }
}
