package nl.overzicht.load.layout;

import nl.overzicht.finding.Findings;

/** Something that must hold for each row of a foreign table that is read. */
public interface RowCheck {

    /** Compares a row with it and counts what fails. */
    void take(ForeignRow row);

    /** Adds a finding for each cause by which rows failed; called once, after the last row. */
    void report(Findings findings);
}
