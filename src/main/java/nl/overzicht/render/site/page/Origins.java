package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/**
 * Where the line of each number stands that tells its origin: those of one area on the page of that area, all others on
 * the page of origins. So no page grows with the number of areas.
 *
 * @param report what is published
 */
public record Origins(Report report) {

    /** The address of the line of a fact. */
    String address(String fact) {
        String page =
                report.facts().find(fact).flatMap(this::area).map(SiteMap::area).orElse(SiteMap.ORIGIN);
        return page + "#" + fact;
    }

    /** The facts that are numbers and of no single area. */
    List<Fact> common() {
        return numbers().filter(fact -> area(fact).isEmpty()).toList();
    }

    /** The facts that are numbers of one area, by area. */
    Map<String, List<Fact>> byArea() {
        return numbers()
                .filter(fact -> area(fact).isPresent())
                .collect(Collectors.groupingBy(fact -> area(fact).orElseThrow()));
    }

    private Stream<Fact> numbers() {
        return report.facts().ids().stream()
                .map(report.facts()::require)
                .filter(fact -> fact.value() instanceof FactValue.Number);
    }

    /** The one area that all rows of a fact are about. */
    private Optional<String> area(Fact fact) {
        Optional<String> first = fact.statements().stream().findFirst().flatMap(this::areaOf);
        return first.filter(area -> fact.statements().stream()
                .allMatch(id -> areaOf(id).filter(area::equals).isPresent()));
    }

    private Optional<String> areaOf(String statement) {
        return report.programme().statement(statement).flatMap(Statement::area);
    }
}
