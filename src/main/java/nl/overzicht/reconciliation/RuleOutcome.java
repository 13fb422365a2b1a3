package nl.overzicht.reconciliation;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;

/**
 * The outcome of a rule for the rows of a foreign table.
 *
 * @param kind what it asks
 * @param notation as a mapping writes it, on one line: {@code RDEL + CDEL = Total}
 * @param parts the same without its key: of a sum the equation, else the columns, and then the texts or the bounds
 * @param severity that the author gave it
 * @param note of the author; may be empty
 * @param checked how many rows it was compared with
 * @param failing how many of these break it
 * @param unreadable how many of these have a text where it needs a number, or an amount that is not published
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

    /** What a rule can ask. */
    public enum Kind {
        /** That columns add up to another. */
        SUM,
        /** That cells are filled. */
        NOT_EMPTY,
        /** That no two rows have the same texts. */
        UNIQUE,
        /** That a text is one of a list. */
        ONE_OF,
        /** That a number lies between two others. */
        BETWEEN
    }

    /**
     * A row that breaks a rule.
     *
     * @param at the first cell that the rule looks at
     * @param cells that it looks at, in the order of the rule
     * @param twin line of the earlier row with the same texts; 0: the rule is not about repeated rows
     */
    public record FailingRow(Location at, List<CellText> cells, int twin) {}

    /**
     * What a cell says.
     *
     * @param column its name in the table
     * @param text on one line; may be empty
     */
    public record CellText(String column, String text) {}
}
