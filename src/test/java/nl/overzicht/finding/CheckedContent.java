package nl.overzicht.finding;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.overzicht.check.Checks;
import nl.overzicht.check.DataChecks;
import nl.overzicht.choice.Directive;
import nl.overzicht.content.Content;
import nl.overzicht.load.Loader;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.table.ChosenTables;
import nl.overzicht.report.Report;
import nl.overzicht.report.SiteMap;

/** The stages load, fact and check, with a fixed set of figures. */
public final class CheckedContent {

    private static final Set<String> FIGURES = Set.of("timeline", Directive.SUMS, Directive.STATEMENTS);
    private static final Set<String> ALL_FIGURES =
            Set.of("timeline", "per-jaar", "dekking", "per-gebied", Directive.SUMS, Directive.STATEMENTS);

    private CheckedContent() {}

    /** All findings about a content folder. */
    public static Findings of(Path content) {
        return of(content, SiteMap::addresses, FIGURES);
    }

    /** The same with the pages and figures that the site of this content has. */
    public static Findings withItsPages(Path content) {
        return of(content, SiteMap::addresses, ALL_FIGURES);
    }

    private static Findings of(Path content, Function<Content, Set<String>> pages, Set<String> figures) {
        Findings findings = new Findings();
        new Loader()
                .load(content, findings)
                .map(Report::of)
                .ifPresent(report -> new Checks(
                                pages.apply(report.content()),
                                figures,
                                (directive, selection) -> directive.isTable()
                                        ? ChosenTables.isFilled(report, directive, selection)
                                        : Charts.areFilled(report, directive, selection),
                                Optional.empty(),
                                new DataChecks())
                        .run(report, findings));
        return findings;
    }
}
