package nl.overzicht.render.site.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.CorrectedRows;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;

/**
 * The address of the line that shows the origin of each number. Numbers of one area are on the page of that area. All others
 * are on the page of origins, or on a page for each stream if that page would be too large. Only the first rows have a line,
 * and those that a text uses, so that no page grows with the number of areas or rows. Immutable.
 */
public final class OriginAddresses {

    private final Report report;
    private final PublishedTotals published;
    private final CorrectedRows corrected;
    private final FactSubjects subjects;
    private final OriginFacts listed;
    private final LazyValue<YearSums.ListedSums> ofYears;

    /** @param report what is published */
    public OriginAddresses(Report report) {
        this.report = report;
        this.published = new PublishedTotals(report.content().tables());
        this.corrected = new CorrectedRows(report.content().tables());
        this.subjects = new FactSubjects(report.programme(), OriginPlan.isByStream(report.programme()));
        this.ofYears = LazyValue.of(() -> new YearSums(report).list(subjects::page, subjects::area));
        this.listed = OriginFacts.of(report, published, ofYears);
    }

    /** The address of the line of a fact; empty when it has none. */
    Optional<String> address(String id) {
        return report.facts().find(id).filter(listed::has).map(fact -> subjects.page(fact) + "#" + id);
    }

    /** Numbers that are not about a single area, by the id of their stream; an empty key for no stream or several. */
    public Map<String, List<Fact>> common() {
        return numbers(row -> true, scope -> true, ofYears.get().all())
                .filter(fact -> subjects.area(fact).isEmpty())
                .collect(Collectors.groupingBy(subjects::stream));
    }

    /** The facts that are numbers of one area, by area. */
    public Map<String, List<Fact>> byArea() {
        return numbers(row -> true, scope -> true, ofYears.get().all())
                .filter(fact -> subjects.area(fact).isPresent())
                .collect(Collectors.groupingBy(fact -> subjects.area(fact).orElseThrow()));
    }

    /**
     * The facts of one area, without examining the rows and sums of other areas: a fact made from one row is about
     * the area of that row.
     */
    public List<Fact> ofArea(String id) {
        return numbers(
                        row -> row.area().filter(id::equals).isPresent(),
                        scope -> scope.area().isEmpty()
                                || scope.area().filter(id::equals).isPresent(),
                        ofYears.get().byArea().getOrDefault(id, List.of()))
                .filter(fact -> subjects.area(fact).filter(id::equals).isPresent())
                .toList();
    }

    /** The origins of the totals of foreign tables. */
    public PublishedTotals publishedTotals() {
        return published;
    }

    /** Whether a cell of a row was corrected, which only happens in foreign tables. */
    public boolean isCorrected(Statement row) {
        return !corrected
                .of(report.content().places().of("statement", row.id()))
                .isEmpty();
    }

    /** Whether each stream has its own page of origins. */
    public boolean isByStream() {
        return subjects.byStream();
    }

    /** The number of these rows that have no line. */
    public int countUnlisted(List<Statement> rows) {
        return Math.toIntExact(rows.stream()
                .filter(row -> row.area().isEmpty() && listed.isUnlisted(row))
                .count());
    }

    /** The numbers in the list of facts, the sums of streams by year, and the sums that texts name. */
    private Stream<Fact> numbers(Predicate<Statement> rows, Predicate<Scope> scopes, Collection<String> years) {
        Set<String> others = new TreeSet<>(listed.named());
        others.addAll(years);
        List<Fact> facts = new ArrayList<>();
        report.facts().ids(rows, scopes).forEachOrdered(id -> {
            others.remove(id);
            add(id, facts);
        });
        others.forEach(id -> add(id, facts));
        return facts.stream();
    }

    private void add(String id, List<Fact> facts) {
        report.facts()
                .find(id)
                .filter(fact -> fact.value() instanceof FactValue.Number)
                .filter(listed::has)
                .ifPresent(facts::add);
    }
}
