package nl.overzicht.load.xlsx;

import nl.overzicht.finding.Text;

/** A workbook that wants too much, or more than a table. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    Refused(String nl, String en) {
        super(en, null, false, false);
        this.why = new Text(nl, en);
    }

    Text why() {
        return why;
    }
}
