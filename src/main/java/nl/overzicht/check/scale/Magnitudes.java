package nl.overzicht.check.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.check.scale.Neighbours.Factor;
import nl.overzicht.check.scale.Neighbours.Pair;
import nl.overzicht.content.Places;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import nl.overzicht.wording.Wording;

/**
 * STM-36: a number is about a thousand or a million times its neighbours: the same stream, measure and status in other years
 * or in other areas. One finding for each file and factor.
 */
public final class Magnitudes implements ReportCheck {

    /** Rows of one scope and status, which differ by their years. */
    private record Line(Optional<String> area, Optional<String> item, Status status) {}

    /** Rows of the same years and status, which differ by their area. */
    private record Level(Optional<Period> years, Status status) {}

    private record OfStream(Optional<String> stream, Measure measure) {}

    private record Cause(String file, Factor factor) {}

    /** In a stream with more rows, items are not compared over the years: it takes more time than it is worth. */
    private static final int MOST = 200_000;

    @Override
    public void check(Report report, Findings findings) {
        Map<OfStream, List<Statement>> streams = Neighbours.rows(report)
                .collect(Collectors.groupingBy(
                        row -> new OfStream(row.stream(), Measure.of(row)), LinkedHashMap::new, Collectors.toList()));
        Places places = report.content().places();
        Map<Cause, List<Pair>> causes = streams.values().stream()
                .flatMap(Magnitudes::pairs)
                .distinct()
                .collect(Collectors.groupingBy(
                        pair -> new Cause(at(places, pair.larger()).path(), pair.factor()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        causes.values().forEach(pairs -> add(ofDistinct(pairs), places, findings));
    }

    private static Stream<Pair> pairs(List<Statement> rows) {
        double least = rows.stream().mapToDouble(Neighbours::size).min().orElse(1);
        double most = rows.stream().mapToDouble(Neighbours::size).max().orElse(1);
        if (most / least < Factor.LEAST) {
            return Stream.empty();
        }
        Stream<Statement> followed = rows.size() > MOST ? rows.stream().filter(Magnitudes::isOfNoItem) : rows.stream();
        return Stream.concat(
                pairs(followed, row -> new Line(row.area(), row.item(), row.status())),
                pairs(
                        rows.stream().filter(row -> row.area().isPresent() && isOfNoItem(row)),
                        row -> new Level(row.period(), row.status())));
    }

    private static boolean isOfNoItem(Statement row) {
        return row.item().isEmpty();
    }

    private static Stream<Pair> pairs(Stream<Statement> rows, Function<Statement, Object> kind) {
        Collection<List<Statement>> groups = rows.collect(
                        Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream().flatMap(group -> new Neighbours(group).pairs().stream());
    }

    /** One pair for each number: it may differ both from other years and from other areas. */
    private static List<Pair> ofDistinct(List<Pair> pairs) {
        Set<Statement> seen = new HashSet<>();
        Map<Boolean, List<Pair>> sure = pairs.stream()
                .collect(Collectors.partitioningBy(pair -> pair.odd().isPresent()));
        List<Pair> distinct = new ArrayList<>();
        sure.get(true).stream()
                .filter(pair -> seen.add(pair.odd().orElseThrow()))
                .forEach(distinct::add);
        for (Pair pair : sure.get(false)) {
            if (pair.both().noneMatch(seen::contains)) {
                pair.both().forEach(seen::add);
                distinct.add(pair);
            }
        }
        return distinct;
    }

    private static void add(List<Pair> pairs, Places places, Findings findings) {
        Pair first = pairs.get(0);
        Object[] values = {
            first.larger().id(),
            words(first.larger().amount()),
            first.factor().words(),
            first.smaller().id(),
            words(first.smaller().amount())
        };
        Location at = at(places, first.larger());
        findings.add(
                pairs.size() == 1
                        ? ScaleRule.FAR_FROM_NEIGHBOUR.at(at, values)
                        : ScaleRule.FAR_FROM_NEIGHBOURS.at(
                                at,
                                Stream.concat(Stream.of(values), Stream.of(pairs.size()))
                                        .toArray()));
    }

    static Location at(Places places, Statement row) {
        return places.of(Places.STATEMENT, row.id(), "value");
    }

    static BilingualText words(Quantity quantity) {
        return Wording.translate(wording -> wording.quantity(quantity));
    }
}
