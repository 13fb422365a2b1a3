package nl.overzicht.check;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.check.rule.DifferenceExplained;
import nl.overzicht.check.rule.FactClash;
import nl.overzicht.check.rule.OneLeadingStatement;
import nl.overzicht.check.rule.OneUnit;
import nl.overzicht.check.rule.PartsMatchWhole;
import nl.overzicht.check.rule.PeriodInProgramme;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.check.rule.RowsAddUp;
import nl.overzicht.check.rule.SameUnit;
import nl.overzicht.check.rule.StatusGoesForward;
import nl.overzicht.check.rule.StreamHasStatement;
import nl.overzicht.check.rule.YearlyNeedsPeriod;
import nl.overzicht.check.scale.LargestRow;
import nl.overzicht.check.scale.Magnitudes;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import nl.overzicht.stage.Stage;

/** The rules about data and settings alone: what they found stays valid as long as these are the same. */
public final class DataChecks {

    private static final List<ReportCheck> RULES = List.of(
            new FactClash(), new PartsMatchWhole(), new SameUnit(), new DifferenceExplained(), new YearlyNeedsPeriod());

    private static final List<ReportCheck> RULES_OF_WHOLE_DATA = List.of(
            new OneLeadingStatement(),
            new RowsAddUp(),
            new StatusGoesForward(),
            new PeriodInProgramme(),
            new OneUnit(),
            new Magnitudes(),
            new LargestRow(),
            new StreamHasStatement());

    private record Input(Report report, boolean isWhole) {}

    private final Stage<Input, Findings> last = new Stage<>();

    /**
     * The findings about the data; {@link Checks} adds them to those about the texts. A later call with an equal report
     * gives the same findings without looking again.
     *
     * @param report {@link Report#ofData}
     * @param isWhole whether all could be read
     */
    public Findings run(Report report, boolean isWhole) {
        return last.of(new Input(report, isWhole), () -> found(report, isWhole));
    }

    /** The rules do not need each other, and each is a walk through all rows. */
    private static Findings found(Report report, boolean isWhole) {
        List<ReportCheck> rules = new ArrayList<>(RULES);
        rules.addAll(isWhole ? RULES_OF_WHOLE_DATA : List.of());
        Findings all = new Findings();
        AllCores.map(rules, rule -> found(rule, report)).forEach(all::addAll);
        return all;
    }

    private static Findings found(ReportCheck rule, Report report) {
        Findings findings = new Findings();
        rule.check(report, findings);
        return findings;
    }
}
