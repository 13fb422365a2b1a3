package nl.overzicht.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.overzicht.check.letter.LetterFrame;
import nl.overzicht.check.prose.TypedNumbers;
import nl.overzicht.check.rule.AttachmentCheck;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.check.rule.ReportTextCheck;
import nl.overzicht.check.rule.SourceUseCheck;
import nl.overzicht.check.rule.TermCheck;
import nl.overzicht.check.rule.ToezeggingTermCheck;
import nl.overzicht.check.site.Navigation;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** All rules about what the content means. {@link #run} may be called for several reports. */
public final class Checks {

    private final List<ReportCheck> rules;
    private final List<ReportCheck> rulesOfWholeData;
    private final DataChecks data;

    /**
     * @param pages addresses of the pages that the site will have, for links in texts
     * @param figures names of the figures that a text may show
     */
    public Checks(Set<String> pages, Set<String> figures) {
        this(pages, figures, (directive, selection) -> true, Optional.empty(), new DataChecks());
    }

    /**
     * As {@link #Checks(Set, Set)}, with the day of a build.
     *
     * @param filled whether a figure or table that a text requests has anything to show
     * @param data the rules that need no text
     */
    public Checks(
            Set<String> pages,
            Set<String> figures,
            BiPredicate<Directive, Selection> filled,
            Optional<LocalDate> build,
            DataChecks data) {
        this.rules = List.of(new ReportTextCheck(pages, figures, filled), new LetterFrame(), new Navigation(pages));
        this.rulesOfWholeData = List.of(
                new TypedNumbers(),
                new AttachmentCheck(),
                new SourceUseCheck(),
                new TermCheck(),
                new ToezeggingTermCheck(build));
        this.data = data;
    }

    /** Adds what is wrong with the report to the findings. */
    public void run(Report report, Findings findings) {
        boolean whole = !findings.haveErrors();
        rules.forEach(rule -> rule.check(report, findings));
        findings.addAll(data.run(report.ofData(), whole));
        // After a read error, a number may be correct and a file may be mentioned after all: these rules would report
        // false findings.
        if (whole) {
            rulesOfWholeData.forEach(rule -> rule.check(report, findings));
        }
    }
}
