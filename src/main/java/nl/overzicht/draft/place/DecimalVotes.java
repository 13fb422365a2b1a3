package nl.overzicht.draft.place;

import java.util.Optional;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.written.WrittenAmount;

/** Counts what the numbers of a table, as texts, show of the mark before their decimals. */
public final class DecimalVotes {

    private static final int LONGEST = 60;

    private long comma;
    private long point;
    private long unclear;

    void take(Cell cell) {
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
            comma += withComma.isPresent() ? 1 : 0;
            point += withPoint.isPresent() ? 1 : 0;
        }
    }

    /** Which mark it is: the one that more numbers show; none when no number shows either. */
    public Decimals decimals() {
        if (comma == 0 && point == 0) {
            return Decimals.UNDECLARED;
        }
        return comma >= point ? Decimals.COMMA : Decimals.POINT;
    }

    /** Whether numbers can be read in two ways, and no other number shows which. */
    public boolean areUnclear() {
        return comma == 0 && point == 0 && unclear > 0;
    }

    /** Whether some numbers show the one mark and some the other. */
    public boolean areBoth() {
        return comma > 0 && point > 0;
    }
}
