package nl.overzicht.load.xlsx;

import nl.overzicht.load.rule.UnsafeWorkbookRule;

/** A workbook that would take too much memory, or that holds more than tables. */
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
