package nl.overzicht.load.xlsx;

import nl.overzicht.load.rule.UnsafeWorkbookRule;

/** A workbook that wants too much, or more than a table. */
final class UnsafeWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnsafeWorkbookRule rule;

    UnsafeWorkbook(UnsafeWorkbookRule rule) {
        super(rule.name(), null, false, false);
        this.rule = rule;
    }

    UnsafeWorkbookRule rule() {
        return rule;
    }
}
