package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.reconciliation.WithheldAmount;

/** Collects the amounts in a foreign table that are not published. */
final class WithheldCells {

    /** The most amounts that are kept; further ones are only counted. */
    private static final int MOST = 10_000;

    private final List<WithheldAmount> amounts = new ArrayList<>();
    private int count;

    /** Takes an amount, with the fields of its row. */
    void add(TableCell cell, Map<String, TableCell> fields) {
        count++;
        if (amounts.size() < MOST) {
            amounts.add(new WithheldAmount(
                    cell.at(),
                    id("stream", fields),
                    id("area", fields),
                    id("item", fields),
                    text("quantity", fields),
                    text("status", fields),
                    text("from", fields),
                    text("to", fields),
                    text("source", fields)));
        }
    }

    private static Optional<String> id(String field, Map<String, TableCell> fields) {
        return Optional.of(text(field, fields)).filter(text -> !text.isEmpty());
    }

    private static String text(String field, Map<String, TableCell> fields) {
        return Optional.ofNullable(fields.get(field)).map(TableCell::line).orElse("");
    }

    /** Removes totals whose rows themselves say what is published and what is not. */
    void remove(Set<Location> totals) {
        int before = amounts.size();
        amounts.removeIf(amount -> totals.contains(amount.at()));
        count -= before - amounts.size();
    }

    int count() {
        return count;
    }

    /** The amounts that were kept, in the order of the file. */
    List<WithheldAmount> all() {
        return List.copyOf(amounts);
    }

    /** Adds a notice at the first amount, with the number of amounts. */
    void report(Findings findings) {
        Optional<Location> first = amounts.stream().findFirst().map(WithheldAmount::at);
        first.ifPresent(at -> findings.add(MappingRule.WITHHELD.at(at, count)));
    }
}
