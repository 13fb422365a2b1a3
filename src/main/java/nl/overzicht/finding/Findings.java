package nl.overzicht.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Collects the findings of one run. Safe for use by several threads. In a table, findings that say the same but for the
 * name of their row are one with a count, and those of a rule about the whole table whatever they say. Of one rule in one
 * file only as many are kept as anyone reads; the rest is counted.
 */
public final class Findings {

    private static final int MOST = 1_000;

    /** The variant of any rule that reports how many more findings of it there are. */
    public static final String MORE = "more";

    private record Kind(String path, String code) {}

    /** What findings have alike that are one; elsewhere than in a table each place is its own. */
    private record Cause(
            String sheet,
            Definition rule,
            List<BilingualText> values,
            Optional<String> column,
            Optional<Suggestion> suggestion,
            Optional<Excerpt> excerpt,
            Optional<Location> place) {

        static Cause of(Finding finding) {
            Location at = finding.at();
            return new Cause(
                    at.sheet(),
                    finding.rule().definition(),
                    at.isInTable() ? finding.rule().definition().alike(finding.values()) : finding.values(),
                    finding.column(),
                    finding.suggestion(),
                    finding.excerpt(),
                    Optional.of(at).filter(place -> !place.isInTable()));
        }
    }

    /** The places of one cause: the first few, and how many there are. */
    private static final class Places {

        private final NavigableSet<Location> first = new TreeSet<>();
        private Finding finding;
        private int count;

        Places(Finding finding) {
            this.finding = finding;
        }

        /** The finding at the first place is the one that is shown. */
        void add(Finding other) {
            if (other.at().compareTo(finding.at()) < 0) {
                finding = other.withSuggestion(finding.suggestion());
            }
            add(other.at());
        }

        private void add(Location at) {
            if (first.add(at)) {
                count++;
                if (first.size() > Occurrences.SHOWN + 1) {
                    first.pollLast();
                }
            }
        }

        void addAll(Places others) {
            add(others.finding);
            others.first.forEach(this::add);
            count += others.count - others.first.size();
        }

        Finding all() {
            List<Location> places = new ArrayList<>(first);
            return finding.withOccurrences(places.get(0), new Occurrences(count, places.subList(1, places.size())));
        }
    }

    private static final class OfKind {
        private final Map<Cause, Places> causes = new LinkedHashMap<>();
        private Finding first;
        private int more;

        void addAll(OfKind others) {
            first = first == null ? others.first : first;
            more += others.more;
            others.causes.forEach((cause, places) -> {
                Places known = causes.get(cause);
                if (known == null && causes.size() == MOST) {
                    more += places.count;
                } else {
                    causes.computeIfAbsent(cause, absent -> new Places(places.finding))
                            .addAll(places);
                }
            });
        }
    }

    private final Map<Kind, OfKind> kinds = new HashMap<>();
    private boolean haveErrors;

    /** Adds a finding; the same finding twice counts once. */
    public void add(Finding finding) {
        add(finding, finding::suggestion);
    }

    /**
     * The same with a hint that takes long to find: it is looked for once for each cause that is kept.
     *
     * @param hint gives the suggestion; empty: the rule's own hint is printed
     */
    public synchronized void add(Finding finding, Supplier<Optional<Suggestion>> hint) {
        haveErrors |= finding.severity() == Severity.ERROR;
        OfKind kind = kinds.computeIfAbsent(new Kind(finding.at().path(), finding.code()), key -> new OfKind());
        kind.first = kind.first == null ? finding : kind.first;
        Cause cause = Cause.of(finding);
        Places places = kind.causes.get(cause);
        if (places == null && kind.causes.size() < MOST) {
            places = new Places(finding.withSuggestion(hint.get()));
            kind.causes.put(cause, places);
        }
        if (places == null) {
            kind.more++;
        } else {
            places.add(finding);
        }
    }

    /** Removes the findings that an author has acknowledged; an error cannot be acknowledged. */
    public synchronized void removeIf(Predicate<Finding> isKnown) {
        kinds.values()
                .forEach(kind -> kind.causes
                        .values()
                        .removeIf(
                                places -> places.finding.severity() != Severity.ERROR && isKnown.test(places.finding)));
    }

    /** Adds what another stage of the run found, as if it had been added here in the same order. */
    public synchronized void addAll(Findings others) {
        synchronized (others) {
            haveErrors |= others.haveErrors;
            others.kinds.forEach((key, kind) ->
                    kinds.computeIfAbsent(key, absent -> new OfKind()).addAll(kind));
        }
    }

    /**
     * All findings by file, line, column and severity, without duplicates; may be empty. Findings of a rule that were not
     * kept are counted in one at the head of their file.
     */
    public synchronized List<Finding> toSortedList() {
        NavigableSet<Finding> sorted = new TreeSet<>();
        for (OfKind kind : kinds.values()) {
            kind.causes.values().forEach(places -> sorted.add(places.all()));
            if (kind.more > 0) {
                sorted.add(more(kind.first, kind.more));
            }
        }
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
