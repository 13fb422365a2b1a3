package nl.overzicht.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Area;
import nl.overzicht.load.csv.Cell;
import nl.overzicht.load.csv.Columns;
import nl.overzicht.load.csv.Table;

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
        Optional<Table> table = tables.read(PATH, COLUMNS);
        if (table.isEmpty() || !table.get().isComplete()) {
            ids.incomplete();
        }
        table.ifPresent(one -> one.rows().forEach(row -> read(row, ids, reading)));
    }

    List<Area> read() {
        return List.copyOf(areas);
    }

    private void read(Table.Row row, Ids ids, Reading reading) {
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
