package nl.overzicht.load.layout;

import nl.overzicht.finding.Findings;

/** A check on each row of a foreign table that is read. */
public interface RowCheck {

    /** Checks a row and counts failures. */
    void take(ForeignRow row);

    /** Adds a finding for each cause of failures; called once, after the last row. */
    void report(Findings findings);
}
