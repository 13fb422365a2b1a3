package nl.overzicht.load.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.load.mapping.Mapping;

/**
 * The stable names of totals in a foreign table: the id of the rule that leaves them out, followed by the id of the row where
 * the rule leaves out several rows; without a rule id only the id of the row. A name that would be that of two totals is used
 * for neither.
 */
final class TotalKeys {

    private final Mapping mapping;
    private final Map<Integer, Set<Integer>> lines = new HashMap<>();
    private final boolean hasOneColumn;
    private final Set<String> once = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    TotalKeys(Mapping mapping, List<StatedTotal> statedTotals) {
        this.mapping = mapping;
        this.hasOneColumn = new ValueColumns(mapping).names().size() < 2;
        for (StatedTotal stated : statedTotals) {
            lines.computeIfAbsent(stated.rule(), rule -> new HashSet<>())
                    .add(stated.cell().at().line());
        }
        statedTotals.forEach(
                stated -> find(stated).filter(key -> !once.add(key)).ifPresent(twice::add));
    }

    Optional<String> of(StatedTotal stated) {
        return find(stated).filter(key -> !twice.contains(key));
    }

    private Optional<String> find(StatedTotal stated) {
        Optional<String> rule = mapping.rows().exclusions().get(stated.rule()).id();
        Optional<String> row = stated.id().map(id -> id + stated.end());
        if (rule.isEmpty()) {
            return row;
        }
        boolean isOnlyRow = lines.get(stated.rule()).size() == 1;
        String end = hasOneColumn ? "" : stated.end();
        return isOnlyRow ? Optional.of(rule.get() + end) : row.map(id -> rule.get() + "." + id);
    }
}
