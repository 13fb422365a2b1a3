package nl.overzicht.check.scale;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.content.Places;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;

/**
 * STM-37: the largest number of a measure is out of scale for its programme: far more than all others together, or
 * more than any country spends.
 */
public final class LargestRow implements ReportCheck {

    /** Factor over all other numbers together: a whole above small parts, or one large grant among small ones, has a smaller one. */
    private static final double BEYOND = 1e5;

    /** Below this amount a small row may well be beside a large one. */
    private static final double LARGE = 1e11;

    /** The largest yearly budgets of countries are below this amount in these currencies; other currencies have smaller units. */
    private static final double COUNTRY = 1e13;

    private static final Set<String> CURRENCIES = Set.of("EUR", "GBP", "USD", "CHF");

    @Override
    public void check(Report report, Findings findings) {
        Map<Measure, List<Statement>> measures = Neighbours.rows(report)
                .collect(Collectors.groupingBy(Measure::of, LinkedHashMap::new, Collectors.toList()));
        measures.forEach(
                (measure, rows) -> check(measure, rows, report.content().places(), findings));
    }

    private static void check(Measure measure, List<Statement> rows, Places places, Findings findings) {
        Statement largest = largest(rows, null);
        double size = Neighbours.size(largest);
        double others = rows.stream().mapToDouble(Neighbours::size).sum() - size;
        if (rows.size() > 1 && size >= LARGE && size > BEYOND * others) {
            Statement second = largest(rows, largest);
            findings.add(ScaleRule.MORE_THAN_ALL_OTHERS.at(
                    Magnitudes.at(places, largest),
                    largest.id(),
                    Magnitudes.words(largest.amount()),
                    second.id(),
                    Magnitudes.words(second.amount())));
        } else if (CURRENCIES.contains(measure.unit()) && size >= COUNTRY) {
            findings.add(ScaleRule.MORE_THAN_A_COUNTRY.at(
                    Magnitudes.at(places, largest), largest.id(), Magnitudes.words(largest.amount())));
        }
    }

    /** The largest row other than this one. */
    private static Statement largest(List<Statement> rows, Statement other) {
        return rows.stream()
                .filter(row -> row != other)
                .max(Comparator.comparingDouble(Neighbours::size))
                .orElseThrow();
    }
}
