package nl.overzicht.check.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.report.Report;

/**
 * TZG-1: no toezegging is open after its due date, on the date of the report or else of the build; never of the clock.
 *
 * @param build date of the build, if it has one
 */
public record ToezeggingTermCheck(Optional<LocalDate> build) implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Optional<LocalDate> today = report.settings().date().or(() -> build);
        for (Toezegging toezegging : report.programme().toezeggingen()) {
            boolean late = toezegging.state() == Toezegging.State.OPEN
                    && toezegging
                            .due()
                            .flatMap(due -> today.filter(day -> day.isAfter(last(due))))
                            .isPresent();
            if (late) {
                findings.add(MeaningRule.TOEZEGGING_LATE.at(
                        report.content().places().of("toezegging", toezegging.id(), "due"), toezegging.id()));
            }
        }
    }

    /** The last day that a date may mean. */
    private static LocalDate last(PartialDate when) {
        return switch (when.part()) {
            case DAY -> LocalDate.of(when.year(), when.month(), when.day());
            case MONTH -> YearMonth.of(when.year(), when.month()).atEndOfMonth();
            case START -> LocalDate.of(when.year(), 4, 30);
            case MIDDLE -> LocalDate.of(when.year(), 8, 31);
            case YEAR, END -> LocalDate.of(when.year(), 12, 31);
        };
    }
}
