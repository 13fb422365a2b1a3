package nl.overzicht.finding;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects the findings of one run. Safe for use by several threads. */
public final class Findings {

    private final NavigableSet<Finding> all = new TreeSet<>();

    /** Adds a finding; the same finding twice counts once. */
    public synchronized void add(Finding finding) {
        all.add(finding);
    }

    /** All findings by file, line, column and severity, without duplicates. */
    public synchronized List<Finding> sorted() {
        return List.copyOf(all);
    }

    /** Whether any finding is an error. */
    public synchronized boolean haveErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
