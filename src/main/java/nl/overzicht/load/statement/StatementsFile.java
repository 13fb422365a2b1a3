package nl.overzicht.load.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.table.Columns;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.load.yaml.Node;

/**
 * Reads statements from YAML, {@code data/statements.yaml}, for programmes with few of them. Its keys are the columns of the
 * table.
 */
final class StatementsFile {

    static final String PATH = "data/statements.yaml";

    /** The columns of a table of statements in any format, and the keys of a statement in YAML. */
    static final Columns COLUMNS = new Columns(
            List.of("id", "quantity", "value", "unit", "source"),
            List.of(
                    "stream",
                    "area",
                    "item",
                    "item_name",
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

    private final Reading reading;

    StatementsFile(Reading reading) {
        this.reading = reading;
    }

    /** Reads the statements in order. Gives whether the file could be read. */
    boolean forEach(Consumer<Row> reader) {
        Optional<Node.Keys> file = reading.keys(PATH, "statements");
        file.ifPresent(keys -> keys.groups("statements").forEach(group -> reader.accept(new Group(group))));
        return file.filter(keys -> !keys.groups("statements").isEmpty()).isPresent();
    }

    /** The keys of one statement as a row; missing keys have been reported. */
    private record Group(Node.Keys keys) implements Row, RowPlace {

        @Override
        public Optional<TableCell> cell(String column) {
            return keys.scalar(column)
                    .filter(scalar -> !scalar.line().isEmpty())
                    .map(scalar -> new TableCell(scalar.at(), scalar.line()));
        }

        @Override
        public RowPlace place() {
            return this;
        }

        @Override
        public boolean isWhole() {
            return COLUMNS.required().stream().allMatch(column -> cell(column).isPresent());
        }

        @Override
        public Location at() {
            return keys.at();
        }

        @Override
        public Location at(String column) {
            return keys.at(column);
        }

        @Override
        public Optional<Location> of(String column) {
            return keys.get(column).map(Node::at);
        }
    }
}
