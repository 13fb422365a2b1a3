package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.Characters;
import nl.overzicht.load.file.FileBeginning;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.JsonRule;
import nl.overzicht.load.table.CellRows;

/** Opens a table that is JSON, or JSON Lines: an object on each line. */
public final class JsonTable {

    private static final Pattern NAME = Pattern.compile(".*\\.(json|jsonl|ndjson)");
    private static final Pattern LINES = Pattern.compile(".*\\.(jsonl|ndjson)");

    /** The most characters of a value, as in a cell of a spreadsheet. */
    private static final int LONGEST_TEXT = 32_767;

    /** Limits on nesting and on the length of texts: without them a small file could fill the memory. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonTable() {}

    /** Whether a file is JSON or JSON Lines by its name: it ends in {@code .json}, {@code .jsonl} or {@code .ndjson}. */
    public static boolean isNamed(String path) {
        return NAME.matcher(path).matches();
    }

    /**
     * The rows of a list; empty, with findings, when there is none or any part of the file is invalid. The file is read once
     * before, so that a fault in a pointer gives one finding instead of one for each row.
     *
     * @param charset used unless the file has a byte order mark
     * @param columns pointers from a row to its cells, each with its location in the mapping
     */
    public static Optional<CellRows> open(
            LargeFile file, Charset charset, JsonList list, Map<String, Location> columns, Findings findings) {
        FileBeginning beginning = file.beginning();
        boolean isListForLines = isLines(file) && beginning.isList();
        if (beginning.isText() || isListForLines) {
            findings.add((isListForLines ? JsonRule.LIST_FOR_LINES : JsonRule.TEXT_FOR_JSON).at(file.at()));
            return Optional.empty();
        }
        Charset own = file.charset().orElse(charset);
        return file.text(own, findings)
                .flatMap(text -> rows(file, text, list, columns, findings))
                .filter(JsonTable::isSound)
                .flatMap(checked -> rows(file, file.reread(own), list, columns, new Findings()));
    }

    /** A parser with the limits. */
    static JsonParser parser(JsonCharacters text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Whether a file is JSON Lines: an object on each line. */
    static boolean isLines(LargeFile file) {
        return LINES.matcher(file.at().path()).matches();
    }

    private static boolean isSound(CellRows rows) {
        try (rows) {
            while (!rows.next().isEmpty()) {
                // These findings are given when the file is read again.
            }
            return rows.isComplete();
        }
    }

    private static Optional<CellRows> rows(
            LargeFile file, Characters characters, JsonList list, Map<String, Location> columns, Findings findings) {
        JsonCharacters text = new JsonCharacters(file.at(), characters);
        try {
            JsonParser parser = parser(text);
            boolean isLines = isLines(file);
            if (isLines || isList(list, parser, text, findings)) {
                return Optional.of(new JsonRows(file.at(), parser, text, isLines, list, columns, findings));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        text.close();
        return Optional.empty();
    }

    private static boolean isList(JsonList list, JsonParser parser, JsonCharacters text, Findings findings) {
        try {
            return list.open(parser, findings);
        } catch (IOException damaged) {
            findings.add(JsonRows.flaw(damaged, parser, text));
            return false;
        }
    }
}
