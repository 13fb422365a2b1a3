package nl.overzicht.render.site.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.report.OriginPlan;

/**
 * Numbers whose origin is shown within the line of a sum: the rows of the sum that add nothing to their amount, and the same
 * sum by year. Lines of their own would repeat the source and the stream.
 *
 * @param ofSums the parts of a sum by the id of the sum; sums without parts are absent
 */
public record OriginParts(Map<String, List<Part>> ofSums) {

    private static final int YEAR_DIGITS = 4;

    private static final Pattern OF_YEAR = Pattern.compile(".+\\.[0-9]{4}");

    /**
     * A number within the line of a sum.
     *
     * @param fact the number
     * @param rows that it is computed from, all of one source
     * @param year that the sum is for; empty: the number is not a sum of one year
     */
    record Part(Fact fact, List<Statement> rows, Optional<String> year) {}

    /** Determines which facts of a table have their origin within the line of another. */
    public static OriginParts of(List<Fact> facts, Writer writer) {
        Map<String, List<Statement>> sums = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact.statements().size() > 1
                        && fact.statements().size() <= OriginPlan.MOST_BELOW
                        && writer.origins().publishedTotals().find(fact.id()).isEmpty())
                .forEach(fact -> rows(fact, writer)
                        .filter(rows -> areAlike(rows, writer))
                        .ifPresent(rows -> sums.put(fact.id(), rows)));
        return new Nesting(sums).of(facts, writer);
    }

    /** The ids of all numbers whose origin is shown within the line of another. */
    public Set<String> ids() {
        return ofSums.values().stream()
                .flatMap(parts -> parts.stream().map(part -> part.fact().id()))
                .collect(Collectors.toSet());
    }

    /** The parts of a sum; mostly none. */
    public List<Part> of(Fact sum) {
        return ofSums.getOrDefault(sum.id(), List.of());
    }

    /** Whether the parts of a sum name all its rows. */
    boolean cover(Fact sum) {
        Set<String> rows = new HashSet<>(sum.statements());
        of(sum).forEach(part -> part.fact().statements().forEach(rows::remove));
        return rows.isEmpty() && !of(sum).isEmpty();
    }

    /** The rows of a number; empty when it is computed from anything else too. */
    private static Optional<List<Statement>> rows(Fact fact, Writer writer) {
        List<Statement> rows = fact.statements().stream()
                .flatMap(id -> writer.report().programme().statement(id).stream())
                .toList();
        return Optional.of(rows)
                .filter(all -> !all.isEmpty() && all.size() == fact.statements().size());
    }

    private static boolean areAlike(List<Statement> rows, Writer writer) {
        return rows.stream()
                .allMatch(row -> row.source().equals(rows.get(0).source())
                        && row.item().isEmpty()
                        && row.words().isEmpty()
                        && row.note().isEmpty()
                        && row.asOf().isEmpty()
                        && !writer.origins().isCorrected(row));
    }

    /** @param sums whose rows differ only in years and amounts, by id, each with its rows */
    private record Nesting(Map<String, List<Statement>> sums) {

        OriginParts of(List<Fact> facts, Writer writer) {
            Map<String, String> smallest = smallest();
            Map<String, List<Part>> parts = new HashMap<>();
            for (Fact fact : facts) {
                Optional<String> year = year(fact);
                String sum = year.isPresent() ? withoutYear(fact.id()) : smallest.getOrDefault(fact.id(), "");
                if (sums.containsKey(sum)) {
                    rows(fact, writer)
                            .filter(rows -> sums.get(sum).containsAll(rows))
                            .ifPresent(rows -> parts.computeIfAbsent(sum, of -> new ArrayList<>())
                                    .add(new Part(fact, rows, year)));
                }
            }
            parts.values().forEach(all -> all.sort(Comparator.comparing(Nesting::firstYear)));
            return new OriginParts(parts);
        }

        /** For each row the sum with the fewest rows that contains it; of sums with equal rows the one with the most words in its id. */
        private Map<String, String> smallest() {
            Map<String, String> smallest = new HashMap<>();
            sums.entrySet().stream()
                    .filter(sum -> !isOfYear(sum.getKey()))
                    .sorted(Comparator.comparing((Map.Entry<String, List<Statement>> sum) ->
                                    sum.getValue().size())
                            .thenComparing(sum -> -sum.getKey().split("\\.").length))
                    .forEach(sum -> sum.getValue().forEach(row -> smallest.putIfAbsent(row.id(), sum.getKey())));
            return smallest;
        }

        /** The year of a number that is one of these sums restricted to a year. */
        private Optional<String> year(Fact fact) {
            return Optional.of(fact.id()).filter(this::isOfYear).map(id -> id.substring(id.length() - YEAR_DIGITS));
        }

        private boolean isOfYear(String id) {
            return OF_YEAR.matcher(id).matches() && sums.containsKey(withoutYear(id));
        }

        private static String withoutYear(String id) {
            return id.substring(0, id.length() - YEAR_DIGITS - 1);
        }

        private static int firstYear(Part part) {
            return part.year()
                    .map(Integer::valueOf)
                    .or(() -> part.rows().get(0).period().map(period -> period.from()))
                    .orElse(Integer.MAX_VALUE);
        }
    }
}
