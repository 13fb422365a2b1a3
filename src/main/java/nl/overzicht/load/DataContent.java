package nl.overzicht.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Places;
import nl.overzicht.content.Prose;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Programme;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.programme.ProgrammeReader;
import nl.overzicht.load.run.Placeholders;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.yaml.Node;
import nl.overzicht.reconciliation.TableReading;

/**
 * The contents of {@code data/}. They depend on nothing else in the folder, except on the table formats that {@code
 * report.yaml} declares.
 *
 * @param programme the programme with its statements
 * @param tables how the foreign tables were read
 * @param prose short Markdown texts, by kind, id and field
 * @param places locations of its values
 * @param findings of reading it
 * @param blanks the placeholders that were found
 */
record DataContent(
        Programme programme,
        List<TableReading> tables,
        Map<String, Prose> prose,
        Places places,
        Findings findings,
        Placeholders blanks) {

    /** The folder of the data within that of the content. */
    static final String FOLDER = "data";

    /** @param report the keys of {@code report.yaml}, when it could be read */
    static DataContent read(Folder folder, Optional<Node.Keys> report) {
        Findings found = new Findings();
        Reading reading = Reading.of(folder.with(found), found);
        Programme programme = new ProgrammeReader(reading).read(new Tables(reading, report));
        reading.references().reportTo(reading.places());
        return new DataContent(
                programme,
                List.copyOf(reading.tables()),
                Map.copyOf(reading.prose()),
                reading.places().build(),
                found,
                reading.blanks());
    }
}
