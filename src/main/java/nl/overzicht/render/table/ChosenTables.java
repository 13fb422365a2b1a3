package nl.overzicht.render.table;

import java.util.Optional;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.render.chart.words.ChoiceWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/** Tables that texts request. */
public final class ChosenTables {

    private ChosenTables() {}

    /** The requested table; empty when there is no such table, or nothing to show in it. */
    public static Optional<ChosenTable> of(Report report, Directive directive, Messages words) {
        Selection selection =
                new ChoiceReader(report.programme(), report.facts().sums()).selection(directive);
        Report part = report.select(selection);
        ChoiceWords chosen = new ChoiceWords(report, words);
        return switch (directive.name()) {
            case Directive.SUMS ->
                SumGrid.of(part, selection, words.get("stream.none"))
                        .map(lines -> new SumsTable(part, words, chosen, selection, lines).table());
            case Directive.STATEMENTS -> {
                StatementsTable table = new StatementsTable(part, words, chosen, selection);
                yield table.rows().isEmpty() ? Optional.empty() : Optional.of(table.table());
            }
            default -> Optional.empty();
        };
    }

    /** Whether the requested table has anything to show. */
    public static boolean isFilled(Report report, Directive directive, Selection selection) {
        Report part = report.select(selection);
        return directive.name().equals(Directive.SUMS)
                ? SumGrid.of(part, selection, "").isPresent()
                : !StatementsTable.rows(part, selection).isEmpty();
    }
}
