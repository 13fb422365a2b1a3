package nl.overzicht.load.mapping;

import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.mapping.Mapping.Column;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Cell;

/** The id that a mapping gives to what a row says. */
record RowId(Mapping mapping) {

    /** The prefix, the texts of the key and the year, each as a part of the id. Empty, with a finding, when a text says nothing. */
    Optional<Cell> of(ForeignRow row, String year, Findings findings) {
        StringBuilder id = new StringBuilder(mapping.prefix());
        for (Column column : mapping.key()) {
            String part = Slug.of(row.text(column.name()));
            if (part.isEmpty()) {
                Location at = row.cell(column.name())
                        .map(Cell::at)
                        .orElse(row.cells().get(0).at());
                findings.add(MappingRule.NO_KEY.at(at, column.name()));
                return Optional.empty();
            }
            id.append('.').append(part);
        }
        Location at = mapping.key().stream()
                .findFirst()
                .flatMap(column -> row.cell(column.name()))
                .map(Cell::at)
                .orElse(row.cells().get(0).at());
        return Optional.of(new Cell(at, id + year));
    }
}
