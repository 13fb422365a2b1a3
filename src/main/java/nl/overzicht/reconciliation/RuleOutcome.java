package nl.overzicht.reconciliation;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;

/**
 * The outcome of a rule for the rows of a foreign table.
 *
 * @param kind what it requires
 * @param notation as a mapping writes it, on one line: {@code RDEL + CDEL = Total}
 * @param parts the same without its key: the equation of a sum; otherwise the columns, then the texts or the bounds
 * @param severity severity that the author gave it
 * @param note of the author; may be empty
 * @param checked number of rows that were checked
 * @param failing number of these that break it
 * @param unreadable number of these with a text where it needs a number, or with an amount that is not published
 * @param first the first rows that break it, in the order of the table; not all when there are many
 */
public record RuleOutcome(
        Kind kind,
        String notation,
        List<String> parts,
        Severity severity,
        String note,
        int checked,
        int failing,
        int unreadable,
        List<FailingRow> first) {

    /** What a rule requires. */
    public enum Kind {
        /** Columns add up to another column. */
        SUM,
        /** Cells are not empty. */
        NOT_EMPTY,
        /** No two rows have the same texts. */
        UNIQUE,
        /** A text is in a list. */
        ONE_OF,
        /** A number lies between two others. */
        BETWEEN
    }

    /**
     * A row that breaks a rule.
     *
     * @param at first cell that the rule checks
     * @param cells cells that it checks, in the order of the rule
     * @param twin line of the earlier row with the same texts; 0 for a rule that is not about repeated rows
     */
    public record FailingRow(Location at, List<CellText> cells, int twin) {}

    /**
     * The text of a cell.
     *
     * @param column its name in the table
     * @param text on one line; may be empty
     */
    public record CellText(String column, String text) {}
}
