package nl.overzicht.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.csv.Columns;
import nl.overzicht.load.csv.Decimals;
import nl.overzicht.load.csv.Table;

/** Reads {@code data/statements.csv}. Its ids are known as soon as this exists. */
final class StatementsReader {

    static final String PATH = "data/statements.csv";

    private static final Columns COLUMNS = new Columns(
            List.of("id", "quantity", "value", "unit", "source"),
            List.of(
                    "stream",
                    "area",
                    "precision",
                    "status",
                    "role",
                    "from",
                    "to",
                    "per",
                    "as_of",
                    "part_of",
                    "same_as",
                    "words",
                    "note",
                    "price",
                    "budget"));
    private static final Pattern ID = Pattern.compile("(?=.{1,120}$)[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private final Reading reading;
    private final Amounts amounts;
    private final Map<String, Table.Row> rows = new LinkedHashMap<>();

    StatementsReader(Reading reading, Tables tables, Map<String, CountedThing> quantities) {
        this.reading = reading;
        Decimals decimals = tables.format(PATH).decimals();
        this.amounts = new Amounts(quantities, reading.references().quantities().isComplete(), decimals);
        Ids ids = reading.references().statements();
        Optional<Table> table = tables.read(PATH, COLUMNS);
        if (table.isEmpty() || !table.get().isComplete()) {
            ids.incomplete();
        }
        table.ifPresent(one ->
                one.rows().forEach(row -> Rows.id(row, ID, ids, reading).ifPresent(id -> rows.put(id.text(), row))));
    }

    /** The statements of rows without mistakes, in order, with no link that runs in a circle. */
    List<Statement> read() {
        List<Statement> statements = new ArrayList<>();
        for (Table.Row row : rows.values()) {
            if (row.isWhole()) {
                new StatementRow(row, reading, amounts).read().ifPresent(statements::add);
            }
        }
        return new Links(rows, reading.findings()).check(statements);
    }
}
