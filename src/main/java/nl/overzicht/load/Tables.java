package nl.overzicht.load;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.load.csv.Columns;
import nl.overzicht.load.csv.Decimals;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.csv.Table;
import nl.overzicht.load.csv.TableFormat;
import nl.overzicht.load.yaml.Node;

/** Reads tables as {@code report.yaml} says that they are written. */
final class Tables {

    private final Reading reading;
    private final Optional<Node.Keys> declared;

    /** @param report the keys of {@code report.yaml}, when it could be read */
    Tables(Reading reading, Optional<Node.Keys> report) {
        this.reading = reading;
        this.declared = report.flatMap(keys -> keys.keys("tables"));
    }

    /** A table; empty, with findings, when it cannot be used. */
    Optional<Table> read(String path, Columns columns) {
        TableFormat format = format(path);
        return reading.text(path, Reading.MOST_BYTES, format.charset())
                .flatMap(file -> Table.read(file, path, format, columns, reading.findings()));
    }

    /** How a table is written; a declaration that is no declaration has been reported and counts as none. */
    TableFormat format(String path) {
        TableFormat none = TableFormat.UNDECLARED;
        Node.Keys keys = declared.flatMap(tables -> tables.keys(path))
                .orElse(new Node.Keys(reading.folder().place(path), Map.of()));
        return new TableFormat(
                keys.line("encoding")
                        .filter(Tables::isEncoding)
                        .map(Charset::forName)
                        .orElse(none.charset()),
                keys.line("separator")
                        .flatMap(word -> named(Separator.values(), word))
                        .map(Separator::character)
                        .orElse(none.separator()),
                keys.line("decimal")
                        .flatMap(word -> named(Decimals.values(), word))
                        .orElse(none.decimals()));
    }

    private static boolean isEncoding(String name) {
        return name.matches("[a-z0-9-]+") && Charset.isSupported(name);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return java.util.Arrays.stream(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
