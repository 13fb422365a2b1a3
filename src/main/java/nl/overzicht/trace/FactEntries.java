package nl.overzicht.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.CorrectedRows;
import nl.overzicht.report.PublishedTotals;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Sum;
import nl.overzicht.trace.FactEntry.Row;
import nl.overzicht.trace.FactEntry.SetAside;
import nl.overzicht.trace.FactEntry.Use;

/** The facts of a report with all that a controller needs to know of them, in order of derivation. */
public final class FactEntries {

    private final Report report;
    private final PublishedTotals published;
    private final CorrectedRows corrected;
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Map<String, SortedSet<String>> pages = new HashMap<>();

    private FactEntries(Report report) {
        this.report = report;
        this.published = new PublishedTotals(report.content().tables());
        this.corrected = new CorrectedRows(report.content().tables());
    }

    /** The entries without uses. */
    public static FactEntries of(Report report) {
        return new FactEntries(report);
    }

    /** The entries with their uses: in which texts, and on which pages these were printed. */
    public static FactEntries of(Report report, MarkedReport marked, PrintedUses printed) {
        FactEntries entries = new FactEntries(report);
        for (int mark = 0; mark < marked.uses().size(); mark++) {
            TextUse use = marked.uses().get(mark);
            String address = MarkedReport.MARK + mark;
            entries.uses
                    .computeIfAbsent(use.fact(), fact -> new ArrayList<>())
                    .add(new Use(
                            use.at(),
                            use.sentence(),
                            printed.letter().getOrDefault(address, new TreeSet<>()),
                            printed.report().getOrDefault(address, new TreeSet<>()),
                            printed.site().getOrDefault(address, new TreeSet<>())));
        }
        entries.pages.putAll(printed.numbers());
        return entries;
    }

    /**
     * The entries, made one by one since there may be as many as rows: the listed facts, including the sums of single
     * years and of streams in areas if they are requested, and at the end other facts that are used.
     *
     * @param everySum whether all sums are requested
     */
    public Stream<FactEntry> all(boolean everySum) {
        Set<String> unlisted = new TreeSet<>(uses.keySet());
        Facts facts = report.facts();
        Stream<Supplier<Stream<FactEntry>>> groups = Stream.<Supplier<Stream<FactEntry>>>of(
                () -> facts.all(everySum).map(listed -> entry(listed.fact(), listed.sum())),
                () -> List.copyOf(unlisted).stream()
                        .flatMap(id -> facts.find(id).stream())
                        .map(fact -> entry(fact, facts.sum(fact.id()))));
        return groups.flatMap(Supplier::get)
                .peek(entry -> unlisted.remove(entry.fact().id()));
    }

    private FactEntry entry(Fact fact, Optional<Sum> sum) {
        List<Statement> statements = sum.map(Sum::counted)
                .orElseGet(() -> fact.statements().stream()
                        .flatMap(id -> report.programme().statement(id).stream())
                        .toList());
        return new FactEntry(
                fact,
                text(fact),
                sum.map(known -> Stream.of(known.status()))
                        .orElseGet(() -> statements.stream().map(Statement::status))
                        .filter(Status::isStated)
                        .map(Status::id)
                        .distinct()
                        .toList(),
                sum.map(Sum::years).orElseGet(() -> period(statements)),
                moments(statements),
                rows(fact, statements),
                statements.size(),
                sum.map(this::setAside).orElse(List.of()),
                sum.map(known -> OptionalInt.of(known.setAside().size())).orElse(OptionalInt.empty()),
                uses.getOrDefault(fact.id(), List.of()).stream()
                        .sorted(Comparator.comparing(Use::at))
                        .toList(),
                pages.getOrDefault(fact.id(), new TreeSet<>()));
    }

    private String text(Fact fact) {
        return report.factText()
                .write(fact, FactForm.FULL)
                .or(() -> report.factText().write(fact, FactForm.PLAIN))
                .orElseThrow();
    }

    private List<String> moments(List<Statement> statements) {
        return statements.stream()
                .flatMap(row -> row.asOf().stream())
                .distinct()
                .limit(FactEntry.LISTED)
                .map(report.wording()::moment)
                .toList();
    }

    private List<SetAside> setAside(Sum sum) {
        return sum.setAside().stream()
                .limit(FactEntry.LISTED)
                .map(aside -> new SetAside(row(aside.row()), aside.by().id(), aside.wholly()))
                .toList();
    }

    private static Optional<Period> period(List<Statement> statements) {
        List<Optional<Period>> periods =
                statements.stream().map(Statement::period).distinct().limit(2).toList();
        return periods.size() == 1 ? periods.get(0) : Optional.empty();
    }

    private List<Row> rows(Fact fact, List<Statement> statements) {
        return Stream.concat(
                        published.find(fact.id()).stream().map(this::row),
                        statements.stream().limit(FactEntry.LISTED).map(this::row))
                .toList();
    }

    private Row row(PublishedTotals.Origin origin) {
        String source = origin.source().orElse("");
        Location at = origin.total().at();
        return new Row("", at, source, title(source), "", corrected.of(at));
    }

    private Row row(Statement statement) {
        Location at = report.content().places().of("statement", statement.id());
        return new Row(
                statement.id(), at, statement.source(), title(statement.source()), statement.words(), corrected.of(at));
    }

    private String title(String source) {
        return report.programme().source(source).map(Source::title).orElse(source);
    }
}
