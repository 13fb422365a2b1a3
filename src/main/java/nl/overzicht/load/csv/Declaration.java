package nl.overzicht.load.csv;

import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;

/**
 * Where an author declares how a table is written, for hints.
 *
 * @param file that holds the declaration
 * @param table its path in {@code report.yaml}; empty in a mapping, which is about one table
 */
public record Declaration(String file, String table) {

    /** As {@code report.yaml: tables: {data/statements.csv: {decimal: comma}}}, or {@code x.yaml: decimal: comma}. */
    public BilingualText of(String key, String value) {
        String pair = key + ": " + value;
        String written = table.isEmpty() ? file + ": " + pair : file + ": tables: {" + table + ": {" + pair + "}}";
        return new BilingualText(written, written);
    }

    /** Where in its file it is. */
    BilingualText at(Location place) {
        return BilingualText.same(new Location(file, place.line(), place.column()).toString());
    }
}
