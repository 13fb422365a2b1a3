package nl.overzicht.render.site.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.cores.LazyValue;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Statement;
import nl.overzicht.narrative.html.TextRenderer;
import nl.overzicht.report.CorrectedRows;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;
import nl.overzicht.sum.Scope;

/**
 * The address of the line that shows the origin of each number. Numbers of one area are on the page of that area. All others
 * are on the page of origins, or on a page for each stream if that page would be too large. Only the first rows have a line,
 * and those that a text uses, so that no page grows with the number of areas or rows. Immutable.
 */
public final class OriginAddresses {

    /** How many rows of a fact are examined to find its stream. */
    private static final int ROWS_OF_STREAM = 1000;

    /** The id of a sum of one year, with or without a stream or area before it. */
    private static final Pattern OF_YEAR = Pattern.compile("(?:([^.]+)\\.)?total\\..+\\.[0-9]{4}");

    private final Report report;
    private final PublishedTotals published;
    private final CorrectedRows corrected;
    private final boolean byStream;
    private final Set<String> named;
    private final Set<String> unlisted;
    private final LazyValue<YearSums.ListedSums> ofYears;

    /** @param report what is published */
    public OriginAddresses(Report report) {
        this.report = report;
        this.published = new PublishedTotals(report.content().tables());
        this.corrected = new CorrectedRows(report.content().tables());
        this.byStream = OriginPlan.isByStream(report.programme());
        this.named = named();
        this.unlisted = unlistedRows();
        this.ofYears = LazyValue.of(() -> new YearSums(report).list(this::page, this::area));
    }

    /** The address of the line of a fact; empty when it has none. */
    Optional<String> address(String id) {
        return report.facts().find(id).filter(this::isListed).map(fact -> page(fact) + "#" + id);
    }

    /** Numbers that are not about a single area, by the id of their stream; an empty key for no stream or several. */
    public Map<String, List<Fact>> common() {
        return numbers(row -> true, scope -> true, ofYears.get().all())
                .filter(fact -> area(fact).isEmpty())
                .collect(Collectors.groupingBy(this::stream));
    }

    /** The facts that are numbers of one area, by area. */
    public Map<String, List<Fact>> byArea() {
        return numbers(row -> true, scope -> true, ofYears.get().all())
                .filter(fact -> area(fact).isPresent())
                .collect(Collectors.groupingBy(fact -> area(fact).orElseThrow()));
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
                .filter(fact -> area(fact).filter(id::equals).isPresent())
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
        return byStream;
    }

    /** The number of these rows that have no line. */
    public int countUnlisted(List<Statement> rows) {
        return Math.toIntExact(rows.stream()
                .filter(row -> row.area().isEmpty() && unlisted.contains(row.id()))
                .count());
    }

    /** The numbers in the list of facts, the sums of streams by year, and the sums that texts name. */
    private Stream<Fact> numbers(Predicate<Statement> rows, Predicate<Scope> scopes, Collection<String> years) {
        Set<String> others = new TreeSet<>(named);
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
                .filter(this::isListed)
                .ifPresent(facts::add);
    }

    private boolean isListed(Fact fact) {
        return named.contains(fact.id())
                || !isUnlistedRow(fact) && !isOfYear(fact.id()) && !isPublished(fact)
                || ofYears.get().all().contains(fact.id());
    }

    /** Whether the fact is made from a row without a line: the row's own number, or its difference from the leading row. */
    private boolean isUnlistedRow(Fact fact) {
        return fact.statements().size() <= 2
                && fact.statements().stream()
                        .anyMatch(row -> unlisted.contains(row) && fact.id().startsWith(row));
    }

    /** Whether it is a total of a foreign table; such totals have their own page. */
    private boolean isPublished(Fact fact) {
        return fact.statements().isEmpty() && published.find(fact.id()).isPresent();
    }

    /** Whether it is a sum of one year of the programme or of a stream; such sums of an area are on the page of that area. */
    private boolean isOfYear(String id) {
        Matcher sum = OF_YEAR.matcher(id);
        return sum.matches()
                && (sum.group(1) == null
                        || report.programme().stream(sum.group(1)).isPresent());
    }

    private Set<String> named() {
        Stream<String> texts = Stream.concat(
                report.content().documents().stream().map(Document::text),
                report.content().prose().values().stream().map(Prose::text));
        return texts.flatMap(text -> TextRenderer.factsIn(text).stream()).collect(Collectors.toSet());
    }

    /** The ids of rows without a line: those after the first of an area, or of a stream without an area. */
    private Set<String> unlistedRows() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> unlisted = new HashSet<>();
        for (Statement row : report.programme().statements()) {
            String page = row.area()
                    .map(SiteMap::area)
                    .orElseGet(() -> row.stream().map(SiteMap::stream).orElse(SiteMap.ORIGIN));
            if (counts.merge(page, 1, Integer::sum) > OriginPlan.MOST_ROWS) {
                unlisted.add(row.id());
            }
        }
        return unlisted;
    }

    private String page(Fact fact) {
        return area(fact).map(SiteMap::area).orElseGet(() -> {
            String stream = byStream ? stream(fact) : "";
            return stream.isEmpty() ? SiteMap.ORIGIN : OriginPlan.ofStream(stream);
        });
    }

    /** The one area that all rows of a fact are about; empty: none or several. */
    private Optional<String> area(Fact fact) {
        Optional<String> first = fact.statements().stream().findFirst().flatMap(this::areaOf);
        return first.filter(area -> fact.statements().stream()
                .allMatch(id -> areaOf(id).filter(area::equals).isPresent()));
    }

    private Optional<String> areaOf(String statement) {
        return report.programme().statement(statement).flatMap(Statement::area);
    }

    /** The one stream that all rows of a fact are about; empty: none or several. */
    private String stream(Fact fact) {
        List<String> streams = fact.statements().stream()
                .limit(ROWS_OF_STREAM)
                .flatMap(id -> report.programme().statement(id).stream())
                .map(row -> row.stream().orElse(""))
                .distinct()
                .limit(2)
                .toList();
        return streams.size() == 1 ? streams.get(0) : "";
    }
}
