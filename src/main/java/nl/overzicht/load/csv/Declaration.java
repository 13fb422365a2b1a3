package nl.overzicht.load.csv;

import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;

/**
 * Where an author declares the format of a table; hints name this place.
 *
 * @param file the file with the declaration
 * @param table path of the table in {@code report.yaml}; empty in a mapping, which is about one table
 */
public record Declaration(String file, String table) {

    /**
     * The declaration as the author would write it, such as {@code report.yaml: tables: {data/statements.csv: {decimal:
     * comma}}} or {@code x.yaml: decimal: comma}.
     */
    public BilingualText of(String key, String value) {
        String pair = key + ": " + value;
        String written = table.isEmpty() ? file + ": " + pair : file + ": tables: {" + table + ": {" + pair + "}}";
        return new BilingualText(written, written);
    }

    /** The place of the declaration in its file. */
    BilingualText at(Location place) {
        return BilingualText.same(new Location(file, place.line(), place.column()).toString());
    }
}
