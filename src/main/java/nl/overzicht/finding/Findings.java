package nl.overzicht.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Collects the findings of one run. Safe for use by several threads. Of one rule in one file so many are kept as anyone
 * reads; the rest is counted.
 */
public final class Findings {

    private static final int MOST = 1_000;

    /** The variant of any rule that reports how many more findings of it there are. */
    public static final String MORE = "more";

    private record Kind(String path, String code) {}

    private final NavigableSet<Finding> all = new TreeSet<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private final Map<Kind, Finding> first = new HashMap<>();
    private boolean haveErrors;

    /** Adds a finding; the same finding twice counts once. */
    public synchronized void add(Finding finding) {
        Kind kind = new Kind(finding.at().path(), finding.code());
        haveErrors |= finding.severity() == Severity.ERROR;
        first.putIfAbsent(kind, finding);
        if (counts.getOrDefault(kind, 0) >= MOST || all.add(finding)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    /** Whether further findings of this rule in this file are only counted. */
    public synchronized boolean areFull(Location at, Rule rule) {
        return counts.getOrDefault(new Kind(at.path(), rule.code()), 0) >= MOST;
    }

    /**
     * All findings by file, line, column and severity, without duplicates; at the head of a file one that tells how many
     * more there are of a rule.
     */
    public synchronized List<Finding> sorted() {
        NavigableSet<Finding> sorted = new TreeSet<>(all);
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                sorted.add(more(first.get(kind), count - MOST));
            }
        });
        return List.copyOf(sorted);
    }

    /** Its words are those of every rule, in {@code rules/LANGUAGE/common.md}. */
    private static Finding more(Finding first, int count) {
        Definition more = new Definition(first.code(), MORE, first.severity(), List.of("count"));
        Rule rule = () -> more;
        return rule.at(Location.of(first.at().path()), count);
    }

    /** Whether any finding is an error. */
    public synchronized boolean haveErrors() {
        return haveErrors;
    }
}
