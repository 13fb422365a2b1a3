package nl.overzicht.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.TableReading;

/** The origins of the totals that foreign tables publish, by the ids of their facts. */
public final class PublishedTotals {

    private final Map<String, Origin> origins = new HashMap<>();

    /**
     * The origin of a total.
     *
     * @param table how its table was read
     * @param total the total itself
     */
    public record Origin(TableReading table, PublishedTotal total) {

        /** The source of the table; empty when its statements have no source, or several. */
        public Optional<String> source() {
            return table.sources().size() == 1 ? Optional.of(table.sources().get(0)) : Optional.empty();
        }
    }

    /** @param tables how the tables were read */
    public PublishedTotals(List<TableReading> tables) {
        tables.forEach(table -> table.totals()
                .forEach(total ->
                        total.fact(table.mapping()).ifPresent(id -> origins.put(id, new Origin(table, total)))));
    }

    /** The origin of the total that a fact is; empty when the fact is not such a total. */
    public Optional<Origin> find(String fact) {
        return Optional.ofNullable(origins.get(fact));
    }
}
