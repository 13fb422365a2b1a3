package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nl.overzicht.check.Checks;
import nl.overzicht.check.DataChecks;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.choice.Selection;
import nl.overzicht.compare.History;
import nl.overzicht.content.Content;
import nl.overzicht.cores.AllCores;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Programme;
import nl.overzicht.load.DataMemory;
import nl.overzicht.load.Loader;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.site.page.ChapterPages;
import nl.overzicht.render.table.ChosenTables;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;
import nl.overzicht.stage.Stage;

/**
 * Runs the first three stages: load, fact, check. A reader that remembers repeats only the work that a change affects; it gives
 * the same report and findings as a reader that starts afresh.
 */
final class ReportReader {

    private record FactsInput(Programme programme, List<TableReading> tables) {}

    private final Loader loader;
    private final FrozenReports frozen;
    private final Stage<FactsInput, Facts> facts = new Stage<>();
    private final Stage<Report, Set<String>> figures = new Stage<>();
    private final DataChecks checks = new DataChecks();

    private ReportReader(Loader loader, FrozenReports frozen) {
        this.loader = loader;
        this.frozen = frozen;
    }

    /** A reader for one run. */
    static ReportReader once(Path directory) {
        return new ReportReader(new Loader(), new FrozenReports(directory));
    }

    /** A reader for repeated runs over one folder. */
    static ReportReader withCache(Path directory) {
        return new ReportReader(new Loader(new DataMemory()), FrozenReports.withCache(directory));
    }

    /** The frozen editions in the folder. */
    FrozenReports frozen() {
        return frozen;
    }

    /** Reads the folder; gives the report, or empty when a finding is an error. */
    Optional<Report> read(Path directory, Findings findings) throws IOException {
        Optional<Content> content = loader.load(directory, findings);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        frozen.verify(content.get(), findings);
        Set<String> pages = new TreeSet<>();
        runBoth(() -> report(content.get()), () -> pages.addAll(SiteMap.addresses(content.get())));
        Report report = report(content.get());
        Optional<LocalDate> day = SourceDate.fromEnvironment(System.getenv())
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        pages.addAll(ChapterPages.addresses(report));
        boolean unsure = findings.haveErrors();
        runBoth(() -> figures(report.ofData()), () -> checks.run(report.ofData(), !unsure));
        BiPredicate<Directive, Selection> filled =
                (directive, selection) -> unsure || isFilled(report, directive, selection);
        new Checks(pages, names(report, findings), filled, day, checks).run(report, findings);
        return findings.haveErrors() ? Optional.empty() : Optional.of(report);
    }

    /** Runs both at the same time. Each walks through all rows and they do not depend on each other. */
    private static void runBoth(Runnable first, Runnable other) {
        AllCores.map(List.of(first, other), work -> {
            work.run();
            return true;
        });
    }

    private static boolean isFilled(Report report, Directive directive, Selection selection) {
        return directive.isTable()
                ? directive.name().equals(History.TABLE) || ChosenTables.isFilled(report, directive, selection)
                : Charts.areFilled(report, directive, selection);
    }

    private Report report(Content content) {
        FactsInput input = new FactsInput(content.programme(), content.tables());
        return new Report(content, facts.of(input, () -> Facts.of(input.programme, input.tables)));
    }

    private Set<String> figures(Report data) {
        return figures.of(data, () -> Charts.names(data));
    }

    /**
     * The names other than facts that texts may use. After errors they include the figures that may exist once the errors are
     * fixed, so that texts which use them give no findings that would disappear then.
     */
    private Set<String> names(Report report, Findings findings) {
        Set<String> names = new TreeSet<>(figures(report.ofData()));
        if (findings.haveErrors()) {
            names.addAll(FigureKind.ids());
        }
        History.base(report.content()).ifPresent(edition -> names.add(History.TABLE));
        names.add(Directive.SUMS);
        names.add(Directive.STATEMENTS);
        return names;
    }
}
