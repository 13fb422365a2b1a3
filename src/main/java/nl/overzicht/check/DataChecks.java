package nl.overzicht.check;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.check.rule.CurrencyCheck;
import nl.overzicht.check.rule.DifferenceCheck;
import nl.overzicht.check.rule.FactNameCheck;
import nl.overzicht.check.rule.LeadingStatementCheck;
import nl.overzicht.check.rule.PartsCheck;
import nl.overzicht.check.rule.PeriodCheck;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.check.rule.RowSumCheck;
import nl.overzicht.check.rule.StatusOrderCheck;
import nl.overzicht.check.rule.StreamStatementCheck;
import nl.overzicht.check.rule.UnitCheck;
import nl.overzicht.check.rule.YearlyPeriodCheck;
import nl.overzicht.check.scale.LargestRow;
import nl.overzicht.check.scale.Magnitudes;
import nl.overzicht.cores.AllCores;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import nl.overzicht.stage.Stage;

/** The rules about data and settings only: their findings stay valid as long as the data and settings are equal. */
public final class DataChecks {

    private static final List<ReportCheck> RULES = List.of(
            new FactNameCheck(), new PartsCheck(), new UnitCheck(), new DifferenceCheck(), new YearlyPeriodCheck());

    private static final List<ReportCheck> RULES_OF_WHOLE_DATA = List.of(
            new LeadingStatementCheck(),
            new RowSumCheck(),
            new StatusOrderCheck(),
            new PeriodCheck(),
            new CurrencyCheck(),
            new Magnitudes(),
            new LargestRow(),
            new StreamStatementCheck());

    private record Input(Report report, boolean isWhole) {}

    private final Stage<Input, Findings> last = new Stage<>();

    /**
     * The findings about the data; {@link Checks} adds them to those about the texts. A later call with an equal report
     * gives the same findings without looking again.
     *
     * @param report {@link Report#ofData}
     * @param isWhole whether all files could be read
     */
    public Findings run(Report report, boolean isWhole) {
        return last.of(new Input(report, isWhole), () -> runAll(report, isWhole));
    }

    /** Runs the rules in parallel: they are independent, and each reads all rows. */
    private static Findings runAll(Report report, boolean isWhole) {
        List<ReportCheck> rules = new ArrayList<>(RULES);
        rules.addAll(isWhole ? RULES_OF_WHOLE_DATA : List.of());
        Findings all = new Findings();
        AllCores.map(rules, rule -> run(rule, report)).forEach(all::addAll);
        return all;
    }

    private static Findings run(ReportCheck rule, Report report) {
        Findings findings = new Findings();
        rule.check(report, findings);
        return findings;
    }
}
