package nl.overzicht.load.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.load.mapping.Mapping;

/**
 * What names the totals of a foreign table lastingly: the id of the rule that leaves them out, with the id of their row where
 * it left out several; else the id of their row alone. A name that two totals would have is that of neither.
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
