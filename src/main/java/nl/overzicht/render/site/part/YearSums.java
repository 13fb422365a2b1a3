package nl.overzicht.render.site.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The sums of streams in single years. They are not in any list of facts, but the page of years shows them.
 *
 * @param report with the sums
 */
record YearSums(Report report) {

    /** Most lines, including the rows below them, for which a page of origins has space in addition to all other numbers. */
    private static final int MOST_LINES = 250;

    /** Most consecutive years; a reader does not look through more. */
    private static final int MOST_YEARS = 150;

    /**
     * The ids of sums that have a line of origin.
     *
     * @param all of these ids
     * @param byArea ids of sums whose rows are all about one area, by that area
     */
    record ListedSums(Set<String> all, Map<String, List<String>> byArea) {}

    /** Sums of several rows, as many as each page has space for. The origin of a sum of one row is the line of that row. */
    ListedSums list(Function<Fact, String> page, Function<Fact, Optional<String>> area) {
        Map<String, Integer> lines = new HashMap<>();
        Set<String> all = new HashSet<>();
        Map<String, List<String>> byArea = new HashMap<>();
        all().filter(fact -> lines.merge(page.apply(fact), lines(fact), Integer::sum) <= MOST_LINES)
                .forEachOrdered(fact -> {
                    all.add(fact.id());
                    area.apply(fact)
                            .ifPresent(single -> byArea.computeIfAbsent(single, none -> new ArrayList<>())
                                    .add(fact.id()));
                });
        return new ListedSums(all, byArea);
    }

    private static int lines(Fact fact) {
        int rows = fact.statements().size();
        return 1 + (rows > OriginPlan.MOST_BELOW ? 0 : rows);
    }

    private Stream<Fact> all() {
        return report.programme().streams().stream()
                .map(stream -> Scope.ofStream(stream.id()))
                .flatMap(scope -> report.facts().sums().mainSums(scope).stream().flatMap(sum -> ofYears(scope, sum)));
    }

    private Stream<Fact> ofYears(Scope scope, Sum all) {
        Sums sums = report.facts().sums().of(scope);
        SumWords words = new SumWords(report);
        return all.span().stream()
                .flatMapToInt(span -> span.years().limit(MOST_YEARS))
                .boxed()
                .flatMap(year -> sums.of(all.measure(), all.status(), year).stream())
                .filter(sum -> sum.inWords().isPresent() && words.onlyRow(sum).isEmpty())
                .flatMap(sum -> report.facts().find(report.facts().id(scope, sum)).stream());
    }
}
