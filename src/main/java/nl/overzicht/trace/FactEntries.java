package nl.overzicht.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.Form;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.trace.FactEntry.Row;
import nl.overzicht.trace.FactEntry.Use;
import nl.overzicht.trace.MarkedReport.TextUse;

/** The facts of a report with all that a controller asks of them, in order of derivation. */
public final class FactEntries {

    private final Report report;
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Map<String, SortedSet<String>> pages = new HashMap<>();

    private FactEntries(Report report) {
        this.report = report;
    }

    /** Without their uses. */
    public static List<FactEntry> of(Report report) {
        return new FactEntries(report).entries();
    }

    /** With their uses: in which texts, and where these were printed. */
    public static List<FactEntry> of(Report report, MarkedReport marked, Printed printed) {
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
                            printed.site().getOrDefault(address, new TreeSet<>())));
        }
        entries.pages.putAll(printed.numbers());
        return entries.entries();
    }

    private List<FactEntry> entries() {
        return report.facts().ids().stream()
                .map(report.facts()::require)
                .map(this::entry)
                .toList();
    }

    private FactEntry entry(Fact fact) {
        List<Statement> statements = fact.statements().stream()
                .flatMap(id -> report.programme().statement(id).stream())
                .toList();
        return new FactEntry(
                fact,
                report.factText()
                        .write(fact, Form.FULL)
                        .or(() -> report.factText().write(fact, Form.PLAIN))
                        .orElseThrow(),
                statements.stream()
                        .map(Statement::status)
                        .filter(Status::isStated)
                        .map(Status::id)
                        .distinct()
                        .toList(),
                period(statements),
                statements.stream()
                        .flatMap(one -> one.asOf().stream())
                        .map(report.wording()::moment)
                        .distinct()
                        .toList(),
                statements.stream().map(this::row).toList(),
                uses.getOrDefault(fact.id(), List.of()).stream()
                        .sorted(java.util.Comparator.comparing(Use::at))
                        .toList(),
                pages.getOrDefault(fact.id(), new TreeSet<>()));
    }

    private static Optional<Period> period(List<Statement> statements) {
        List<Optional<Period>> periods =
                statements.stream().map(Statement::period).distinct().collect(Collectors.toList());
        return periods.size() == 1 ? periods.get(0) : Optional.empty();
    }

    private Row row(Statement one) {
        Location at = report.content().places().of("statement", one.id());
        String title =
                report.programme().source(one.source()).map(Source::title).orElse(one.source());
        return new Row(one.id(), at, one.source(), title, one.words());
    }
}
