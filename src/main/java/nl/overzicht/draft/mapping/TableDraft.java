package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLine;
import nl.overzicht.draft.text.DraftLine.Entry;
import nl.overzicht.draft.text.YamlText;

/**
 * A table and its drafted mapping.
 *
 * @param name of the mapping file, without its extension
 * @param profile what was inferred from the table
 * @param mapping the draft
 */
public record TableDraft(String name, TableProfile profile, MappingDraft mapping) {

    private static final String TABLE = "table";

    /** The location of the table's head: the sheet and the cell, or the file and the line. */
    public String place() {
        String within = profile.columns().get(0).head().at().position();
        return profile.file()
                .sheet()
                .map(sheet -> sheet + "!" + within)
                .orElseGet(() -> profile.file().name() + ":" + profile.head().get(0));
    }

    /** A copy with more lines at its end. */
    public TableDraft with(List<DraftLine> more) {
        List<DraftLine> lines =
                Stream.concat(mapping.lines().stream(), more.stream()).toList();
        return new TableDraft(name, profile, new MappingDraft(lines));
    }

    /** A copy for another name of the table's file. */
    public TableDraft withFile(String file) {
        List<DraftLine> lines = mapping.lines().stream()
                .map(line -> line instanceof Entry entry && entry.key().equals(TABLE)
                        ? new Entry(TABLE, List.of(TABLE + ": " + YamlText.of(file)))
                        : line)
                .toList();
        return new TableDraft(name, profile, new MappingDraft(lines));
    }
}
