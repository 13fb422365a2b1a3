package nl.overzicht.load.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Mapping.Counting;
import nl.overzicht.load.mapping.Mapping.Key;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.Slug;

/** Makes the ids of rows as a mapping prescribes, in the order of the rows. */
final class RowId {

    private final Key key;
    private final Findings findings;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> filledAbove = new HashSet<>();

    RowId(Key key, Findings findings) {
        this.key = key;
        this.findings = findings;
    }

    /** The id: the prefix, the texts of the key, the number and the year. Empty, with a finding, when a text is empty. */
    Optional<TableCell> of(ForeignRow row, String year) {
        StringBuilder id = new StringBuilder(key.prefix());
        for (Column column : key.columns()) {
            String part = Slug.of(row.text(column.name()));
            if (part.isEmpty()) {
                reportEmpty(row, column);
                return Optional.empty();
            }
            filledAbove.add(column.name());
            id.append('.').append(part);
        }
        Location at = key.columns().stream()
                .findFirst()
                .flatMap(column -> row.cell(column.name()))
                .map(TableCell::at)
                .orElse(row.cells().get(0).at());
        return Optional.of(new TableCell(at, addNumber(row, id.toString(), year) + year));
    }

    /**
     * The prefix and the texts of the key; empty when a text is empty, or when only a number distinguishes the rows, since such
     * an id changes with the order of the rows.
     */
    static Optional<String> lasting(ForeignRow row, Key key) {
        List<String> parts = key.columns().stream()
                .map(column -> Slug.of(row.text(column.name())))
                .toList();
        return key.counting() == Counting.NONE && !parts.contains("")
                ? Optional.of(key.prefix() + "." + String.join(".", parts))
                : Optional.empty();
    }

    private String addNumber(ForeignRow row, String id, String year) {
        return switch (key.counting()) {
            case NONE -> id;
            case LINE -> id + "." + row.line();
            case COUNTER -> id + "." + counts.merge(id + year, 1, Integer::sum);
        };
    }

    /** Reports an empty text, unless the cell has a remark, which has its own finding. */
    private void reportEmpty(ForeignRow row, Column column) {
        Optional<TableCell> cell = row.cell(column.name());
        if (cell.filter(remarked -> remarked.remark() != null).isEmpty()) {
            findings.add((isOfGroup(row, column) ? MappingRule.NO_KEY_BELOW_ONE : MappingRule.NO_KEY)
                    .at(cell.map(TableCell::at).orElse(row.cells().get(0).at()), column.name()));
        }
    }

    /** Whether a row above is the heading of a group, and this row an entry in it; in a total that column is empty. */
    private boolean isOfGroup(ForeignRow row, Column column) {
        Map<String, Integer> places = row.head().index();
        int place = places.getOrDefault(column.name(), 0);
        return filledAbove.contains(column.name())
                && key.columns().stream()
                        .map(Column::name)
                        .anyMatch(name -> places.getOrDefault(name, 0) > place
                                && !row.text(name).isEmpty());
    }

    /** The part of an id that distinguishes the row: without the prefix and without the end that the mapping adds. */
    TableCell item(TableCell id, String end) {
        String text = id.text();
        return new TableCell(id.at(), text.substring(key.prefix().length() + 1, text.length() - end.length()));
    }
}
