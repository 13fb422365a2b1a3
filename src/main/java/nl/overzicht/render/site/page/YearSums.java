package nl.overzicht.render.site.page;

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
 * The sums of streams in single years: no list of facts has them, yet the page of years shows them.
 *
 * @param report with the sums
 */
record YearSums(Report report) {

    /** Lines and rows below them that a page of origins has space for beside all other numbers. */
    private static final int MOST_LINES = 250;

    /** A reader does not look through a row of more years than these. */
    private static final int MOST_YEARS = 150;

    /**
     * The ids of those that have a line.
     *
     * @param all of them
     * @param byArea those whose rows are all of one area
     */
    record ListedSums(Set<String> all, Map<String, List<String>> byArea) {}

    /** Those of several rows, as many as there is space for on the page of each; of one row that row has its line. */
    ListedSums listed(Function<Fact, String> page, Function<Fact, Optional<String>> area) {
        Map<String, Integer> lines = new HashMap<>();
        Set<String> all = new HashSet<>();
        Map<String, List<String>> byArea = new HashMap<>();
        all().filter(fact -> lines.merge(page.apply(fact), lines(fact), Integer::sum) <= MOST_LINES)
                .forEachOrdered(fact -> {
                    all.add(fact.id());
                    area.apply(fact)
                            .ifPresent(its -> byArea.computeIfAbsent(its, key -> new ArrayList<>())
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
