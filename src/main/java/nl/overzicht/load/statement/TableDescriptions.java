package nl.overzicht.load.statement;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.schema.SchemaReader;
import nl.overzicht.load.schema.TableSchema;
import nl.overzicht.load.yaml.Node;

/** The descriptions of foreign tables: the file that a mapping names under {@code schema}, else a data package. */
final class TableDescriptions {

    /** The folder of foreign tables and their descriptions. */
    static final String FOLDER = "data/tables";

    private static final String PACKAGE = "datapackage.json";
    private static final String NONE = "none";
    private static final int MOST = 2_000_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]*\\.json");

    private final Reading reading;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> broken = new HashSet<>();

    TableDescriptions(Reading reading) {
        this.reading = reading;
    }

    /** The description of the table of a mapping; empty, possibly with a finding, when there is none. */
    Optional<TableSchema> of(Node.Keys mapping) {
        Optional<String> named = mapping.line("schema");
        if (named.filter(NONE::equals).isPresent()) {
            return Optional.empty();
        }
        if (named.filter(name -> !NAME.matcher(name).matches()).isPresent()) {
            reading.findings().add(FileRule.NO_DESCRIPTION_NAME.at(mapping.at("schema"), named.get()));
            return Optional.empty();
        }
        String name = named.orElse(PACKAGE);
        boolean isThere = named.isPresent() || reading.folder().has(FOLDER + "/" + name);
        return isThere ? read(name, mapping.text("table"), named.isPresent()) : Optional.empty();
    }

    private Optional<TableSchema> read(String name, String table, boolean isNamed) {
        Location at = reading.folder().place(FOLDER + "/" + name);
        Findings found = new Findings();
        Optional<TableSchema> schema =
                text(name).flatMap(text -> new SchemaReader(at, table, this::readBeside, found).read(text, isNamed));
        found.toSortedList().forEach(reading.findings()::add);
        if (found.haveErrors()) {
            broken.add(table);
        }
        return schema;
    }

    /** The text of a file to which a description refers; only files beside it are read. */
    private Optional<String> readBeside(String name) {
        boolean isThere = NAME.matcher(name).matches() && reading.folder().has(FOLDER + "/" + name);
        return isThere ? text(name) : Optional.empty();
    }

    private Optional<String> text(String name) {
        used.add(name);
        return reading.text(FOLDER + "/" + name, MOST, StandardCharsets.UTF_8).map(TextFile::text);
    }

    /** Whether the description for the table of a mapping cannot be read. */
    boolean areBroken(Node.Keys mapping) {
        return broken.contains(mapping.text("table"));
    }

    /** The names of the files that were read. */
    Set<String> usedFiles() {
        return used;
    }
}
