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

/** Collects the amounts of a foreign table that are not published. */
final class WithheldCells {

    /** This many are kept; further ones are counted. */
    private static final int MOST = 10_000;

    private final List<WithheldAmount> amounts = new ArrayList<>();
    private int count;

    /** Takes one, with what its row says about it. */
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

    /** Leaves out those of totals whose rows say themselves what is published and what is not. */
    void remove(Set<Location> totals) {
        int before = amounts.size();
        amounts.removeIf(amount -> totals.contains(amount.at()));
        count -= before - amounts.size();
    }

    int count() {
        return count;
    }

    /** Those that are kept, in the order of the file. */
    List<WithheldAmount> all() {
        return List.copyOf(amounts);
    }

    /** Adds a notice at the first one, with how many there are. */
    void report(Findings findings) {
        Optional<Location> first = amounts.stream().findFirst().map(WithheldAmount::at);
        first.ifPresent(at -> findings.add(MappingRule.WITHHELD.at(at, count)));
    }
}
