package nl.overzicht.load.run;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.finding.Location;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.csv.TableFormat;
import nl.overzicht.load.csv.TextTable;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.json.JsonList;
import nl.overzicht.load.json.JsonTable;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Columns;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.RowsAhead;
import nl.overzicht.load.table.Table;
import nl.overzicht.load.xlsx.SheetChoice;
import nl.overzicht.load.xlsx.Workbook;
import nl.overzicht.load.yaml.Node;

/** Reads tables in the format that {@code report.yaml} declares. */
public final class Tables {

    static final String WORKBOOK = ".xlsx";

    /** The size in bytes from which a second thread makes reading faster. */
    private static final long LARGE = 1_000_000;

    private final Reading reading;
    private final Optional<Node.Keys> declared;

    /** @param report the keys of {@code report.yaml}, if it could be read */
    public Tables(Reading reading, Optional<Node.Keys> report) {
        this.reading = reading;
        this.declared = report.flatMap(keys -> keys.keys("tables"));
    }

    /**
     * Reads the rows of a table one by one.
     *
     * @param reader receives each row, also those with findings, which are not whole
     * @return whether all rows could be read; if not, findings say why
     */
    public boolean read(String path, Columns columns, Consumer<Row> reader) {
        Optional<CellRows> rows = rows(path);
        if (rows.isEmpty()) {
            return false;
        }
        try (CellRows open = isLarge(path) ? new RowsAhead(rows.get()) : rows.get()) {
            return Table.open(open, columns, reading.findings())
                    .map(table -> table.forEach(reader))
                    .orElse(false);
        }
    }

    private boolean isLarge(String path) {
        return reading.folder().isLargerThan(path, LARGE);
    }

    private Optional<CellRows> rows(String path) {
        return rows(path, format(path), sheet(path), new Declaration("report.yaml", path));
    }

    /** The rows of a table; empty, with findings, when it cannot be opened. */
    public Optional<CellRows> rows(String path, TableFormat format, SheetChoice sheet, Declaration declared) {
        Optional<LargeFile> file = reading.folder().open(path, Reading.MOST_TABLE);
        if (path.endsWith(WORKBOOK)) {
            return file.flatMap(table -> Workbook.of(table, reading.findings()))
                    .flatMap(workbook -> workbook.open(sheet, reading.findings()));
        }
        if (file.filter(table -> table.beginning().isJson()).isPresent()) {
            reading.findings().add(FileRule.JSON_FILE.at(file.get().at()));
            return Optional.empty();
        }
        return file.flatMap(text -> TextTable.open(text, format, declared, reading.findings()));
    }

    /**
     * The rows of a table that is JSON; empty, with findings, when it cannot be opened.
     *
     * @param columns pointers from a row to its cells, each with its location in the mapping
     */
    public Optional<CellRows> json(String path, TableFormat format, JsonList list, Map<String, Location> columns) {
        return reading.folder()
                .open(path, Reading.MOST_TABLE)
                .flatMap(file -> JsonTable.open(file, format.charset(), list, columns, reading.findings()));
    }

    private SheetChoice sheet(String path) {
        Optional<Node.Keys> keys = declared.flatMap(tables -> tables.keys(path));
        return new SheetChoice(
                keys.flatMap(table -> table.line("sheet")),
                keys.map(table -> table.at("sheet"))
                        .orElseGet(() -> reading.folder().place(path)),
                new Declaration("report.yaml", path).of("sheet", "..."),
                true);
    }

    /**
     * Removes the findings about a table that its author has acknowledged; called after the table was read.
     *
     * @param path of the table below the content folder
     */
    public void acknowledge(String path) {
        declared.flatMap(tables -> tables.keys(path))
                .ifPresent(keys -> new Acknowledgements(keys)
                        .suppress(reading.folder().place(path).path(), reading.findings()));
    }

    /**
     * The format that {@code report.yaml} declares for a table, or the default. An invalid declaration has been reported and is
     * ignored.
     */
    public TableFormat format(String path) {
        return format(declared.flatMap(tables -> tables.keys(path))
                .orElse(new Node.Keys(reading.folder().place(path), Map.of())));
    }

    /** The table format that these keys declare, with defaults for missing keys. */
    public static TableFormat format(Node.Keys keys) {
        TableFormat none = TableFormat.UNDECLARED;
        return new TableFormat(
                keys.line("encoding")
                        .filter(Tables::isEncoding)
                        .map(Charset::forName)
                        .orElse(none.charset()),
                keys.line("separator")
                        .flatMap(word -> findByName(Separator.values(), word))
                        .map(separator -> new TableFormat.DeclaredSeparator(separator, keys.at("separator"))),
                keys.line("decimal")
                        .flatMap(word -> findByName(Decimals.values(), word))
                        .orElse(none.decimals()));
    }

    private static boolean isEncoding(String name) {
        return name.matches("[a-z0-9-]+") && Charset.isSupported(name);
    }

    private static <E extends Enum<E>> Optional<E> findByName(E[] values, String word) {
        return Arrays.stream(values)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
