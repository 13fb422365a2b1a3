package nl.overzicht.load.layout;

import nl.overzicht.finding.Findings;

/** Something that must hold for each row of a foreign table that is read. */
public interface RowCheck {

    /** Compares it with a row; counts what fails. */
    void take(ForeignRow row);

    /** Adds what failed, once for each cause. */
    void report(Findings findings);
}
