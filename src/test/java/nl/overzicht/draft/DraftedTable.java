package nl.overzicht.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;

/** A table from which {@code init} makes a content. */
final class DraftedTable {

    /** Arrangements in wards by year, with a row of totals. */
    static final String COUNCIL =
            "Regeling;Wijk;2026;2027\nGroene daken;Noord;1.200,50;800\nGroene daken;Zuid;400;-\nRegenwater;Noord;300;200\nTotaal;;1.900,50;1.000\n";

    private DraftedTable() {}

    /** Runs {@code init inhoud --table} in a folder, with a new table of this name and text. */
    static CommandRun init(Path folder, String name, String table, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), table);
        String[] arguments = {"init", folder.resolve("inhoud").toString(), "--table", file.toString()};
        return CommandRun.of(
                Stream.concat(Arrays.stream(arguments), Arrays.stream(options)).toArray(String[]::new));
    }
}
