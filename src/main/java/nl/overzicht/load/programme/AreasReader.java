package nl.overzicht.load.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Area;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.run.Rows;
import nl.overzicht.load.run.Tables;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Columns;
import nl.overzicht.load.table.Row;

/** Reads {@code data/areas.csv}, when there is one. Its ids are known as soon as this exists. */
final class AreasReader {

    private static final String PATH = "data/areas.csv";
    private static final Columns COLUMNS =
            new Columns(List.of("id", "name", "municipality", "cbs", "province"), List.of());
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    private final List<Area> areas = new ArrayList<>();

    AreasReader(Reading reading, Tables tables) {
        if (!reading.folder().has(PATH)) {
            return;
        }
        Ids ids = reading.references().areas();
        if (!tables.read(PATH, COLUMNS, row -> read(row, ids, reading))) {
            ids.incomplete();
        }
    }

    List<Area> read() {
        return List.copyOf(areas);
    }

    private void read(Row row, Ids ids, Reading reading) {
        Optional<Cell> id = Rows.id(row, ID, ids, reading);
        if (id.isPresent() && row.isWhole()) {
            areas.add(new Area(
                    id.get().text(),
                    row.text("name"),
                    row.text("municipality"),
                    row.text("cbs"),
                    row.text("province")));
        }
    }
}
