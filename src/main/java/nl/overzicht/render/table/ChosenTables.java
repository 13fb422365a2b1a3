package nl.overzicht.render.table;

import java.util.Optional;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Insert;
import nl.overzicht.choice.Selection;
import nl.overzicht.render.chart.ChoiceWords;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/** Tables that texts request. */
public final class ChosenTables {

    private ChosenTables() {}

    /** The table that is requested; empty: no such table is made of data, or there is nothing to show. */
    public static Optional<ChosenTable> of(Report report, Insert insert, Messages words) {
        Selection selection =
                new ChoiceReader(report.programme(), report.facts().sums()).selection(insert);
        Report part = report.choosing(selection);
        ChoiceWords chosen = new ChoiceWords(report, words);
        return switch (insert.name()) {
            case Insert.SUMS ->
                SumGrid.of(part, selection, words.get("stream.none"))
                        .map(lines -> new SumsTable(part, words, chosen, selection, lines).table());
            case Insert.STATEMENTS -> {
                StatementsTable table = new StatementsTable(part, words, chosen, selection);
                yield table.rows().isEmpty() ? Optional.empty() : Optional.of(table.table());
            }
            default -> Optional.empty();
        };
    }

    /** Whether there is something to show. */
    public static boolean isFilled(Report report, Insert insert, Selection selection) {
        Report part = report.choosing(selection);
        return insert.name().equals(Insert.SUMS)
                ? SumGrid.of(part, selection, "").isPresent()
                : !StatementsTable.rows(part, selection).isEmpty();
    }
}
