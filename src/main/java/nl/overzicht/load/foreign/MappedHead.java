package nl.overzicht.load.foreign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Nearest;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Head;

/** The head of a foreign table, held against the columns that its mapping uses. */
record MappedHead(Mapping mapping, Head head) {

    /** Whether all are there, and once; each that is not is a finding. */
    boolean fits(Findings findings) {
        List<String> known = head.cells().stream().map(Cell::text).toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = known.stream().filter(name -> !once.add(name)).collect(Collectors.toSet());
        boolean fits = true;
        for (Column column : mapping.used()) {
            if (!once.contains(column.name())) {
                findings.add(MappingRule.NO_SUCH_COLUMN
                        .at(column.at(), column.name(), mapping.table())
                        .suggesting(Nearest.suggestion(
                                column.name(),
                                known.stream().filter(name -> !name.isEmpty()).toList())));
                fits = false;
            } else if (twice.contains(column.name())) {
                findings.add(MappingRule.COLUMN_TWICE.at(column.at(), column.name(), mapping.table()));
                fits = false;
            }
        }
        if (fits) {
            new HeadUnits(mapping, head).check(findings);
        }
        return fits;
    }
}
