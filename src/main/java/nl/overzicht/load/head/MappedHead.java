package nl.overzicht.load.head;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.layout.BodyRows;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.DoubleHead;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.notation.WrittenYears;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/** Compares the head of a foreign table with the columns that its mapping uses. */
public record MappedHead(Mapping mapping, BodyRows body) {

    /** The separators that may remain in a name when the head was not split, with their names in a mapping. */
    private static final Map<String, String> SEPARATORS = Map.of(";", "semicolon", "\t", "tab", ",", "comma");

    /** Whether each column that the mapping uses occurs exactly once; each other case is a finding. */
    public boolean fits(Findings findings) {
        Head head = body.head();
        List<String> known = head.cells().stream().map(TableCell::text).toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = known.stream().filter(name -> !once.add(name)).collect(Collectors.toSet());
        Set<String> used = mapping.inFile().stream().map(Column::name).collect(Collectors.toSet());
        if (used.size() > 1 && used.stream().noneMatch(once::contains)) {
            reportNone(known, findings);
            return false;
        }
        boolean fits = areThereOnce(once, twice, used, findings);
        if (fits) {
            HeadUnits units = new HeadUnits(mapping, head);
            units.check(findings);
            units.check(body.titles(), findings);
            reportOtherYears(findings);
        }
        return fits;
    }

    private boolean areThereOnce(Set<String> once, Set<String> twice, Set<String> used, Findings findings) {
        List<String> known = body.head().cells().stream().map(TableCell::text).toList();
        boolean fits = true;
        Optional<DoubleHead> doubled =
                body.doubleHead(used.stream().filter(twice::contains).collect(Collectors.toSet()));
        Set<String> joined = doubled.map(both -> names(both.joined())).orElse(Set.of());
        for (Column column : mapping.inFile()) {
            if (!once.contains(column.name()) && joined.contains(column.name())) {
                fits = false; // reported with the names that occur twice
            } else if (!once.contains(column.name())) {
                findings.add(unknown(column, known));
                fits = false;
            } else if (twice.contains(column.name())) {
                findings.add(duplicateColumn(column, doubled));
                fits = false;
            }
        }
        return fits;
    }

    private Finding unknown(Column column, List<String> known) {
        List<String> names = known.stream().filter(name -> !name.isEmpty()).toList();
        return MappingRule.NO_SUCH_COLUMN
                .at(column.at(), column.name(), mapping.table())
                .withSuggestion(NearestWord.suggestion(column.name(), names));
    }

    private Finding duplicateColumn(Column column, Optional<DoubleHead> doubled) {
        return doubled.map(both -> MappingRule.COLUMN_TWICE_IN_ROWS.at(
                        column.at(),
                        column.name(),
                        mapping.table(),
                        both.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        both.name(column.name())))
                .orElseGet(() -> MappingRule.COLUMN_TWICE.at(column.at(), column.name(), mapping.table()));
    }

    private void reportOtherYears(Findings findings) {
        mapping.measures().stream()
                .flatMap(measure -> measure.years().stream())
                .filter(year -> WrittenYears.areOthers(
                        mapping.parts().origin(year.column().name()), year.year()))
                .forEach(year -> findings.add(MappingRule.OTHER_YEAR_IN_NAME.at(
                        year.column().at(), year.column().name(), year.year())));
    }

    private static Set<String> names(Head head) {
        return head.cells().stream().map(TableCell::text).collect(Collectors.toSet());
    }

    /** When no column is found there is one cause and one finding: a wrong separator, or a head in another row. */
    private void reportNone(List<String> known, Findings findings) {
        Head head = body.head();
        TableCell first = head.cells().get(0);
        Optional<String> separator = SEPARATORS.entrySet().stream()
                .filter(mark -> head.cells().size() == 1 && first.text().contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        String said = known.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
        findings.add(separator
                .map(name -> MappingRule.NO_SEPARATOR.at(first.at(), mapping.table(), first.text(), name))
                .orElseGet(() -> MappingRule.NO_COLUMN_AT_ALL.at(
                        mapping.inFile().get(0).at(),
                        mapping.inFile().stream().map(Column::name).distinct().count(),
                        mapping.table(),
                        said)));
    }
}
