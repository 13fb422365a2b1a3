package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.JsonRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;

/**
 * The objects of a list as rows, one after another. The first row is the head: the pointers that a mapping uses. An object that
 * cannot be read is counted and left out, and the rows are then incomplete.
 */
final class JsonRows implements CellRows {

    private final Location file;
    private final JsonParser parser;
    private final JsonCharacters text;
    private final boolean isLines;
    private final JsonList list;
    private final List<String> columns;
    private final JsonRow row;
    private final MissingCells missing;
    private final Findings findings;

    private boolean hasHead;
    private boolean ended;
    private boolean complete = true;
    private Location firstOdd;
    private int odd;

    /**
     * @param parser at the beginning of the list, or of a file of JSON Lines
     * @param columns pointers with their locations in the mapping
     */
    JsonRows(
            Location file,
            JsonParser parser,
            JsonCharacters text,
            boolean isLines,
            JsonList list,
            Map<String, Location> columns,
            Findings findings) {
        this.file = file;
        this.parser = parser;
        this.text = text;
        this.isLines = isLines;
        this.list = list;
        this.columns = List.copyOf(columns.keySet());
        this.row = new JsonRow(parser, text, this.columns);
        this.missing = new MissingCells(columns);
        this.findings = findings;
    }

    @Override
    public List<TableCell> next() {
        if (!hasHead) {
            hasHead = true;
            Location first = new Location(file.path(), 1, 1);
            return columns.stream().map(name -> new TableCell(first, name)).toList();
        }
        try {
            while (!ended) {
                List<TableCell> cells = nextRow();
                if (cells.stream().anyMatch(TableCell::saysSomething)) {
                    return cells;
                }
            }
        } catch (IOException damaged) {
            findings.add(flaw(damaged, parser, text));
            complete = false;
            ended = true;
        }
        return List.of();
    }

    /** The cells of the next object; empty when it is not an object, or there is no next one. */
    private List<TableCell> nextRow() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || !isLines && token == JsonToken.END_ARRAY) {
            end();
            return List.of();
        }
        if (!token.isStructStart()) {
            firstOdd = odd++ == 0 ? text.place(parser.currentTokenLocation()) : firstOdd;
            return List.of();
        }
        Location at = text.place(parser.currentTokenLocation());
        Optional<List<TableCell>> cells = row.read(at);
        complete &= cells.isPresent();
        missing.count(row, at);
        return cells.orElse(List.of());
    }

    /** Reads the rest of the file, which must be valid too. */
    private void end() throws IOException {
        ended = true;
        if (!isLines) {
            list.finish(parser, text, findings);
        }
        row.report(findings);
        complete &= missing.report(row, findings);
        if (odd > 0) {
            findings.add(JsonRule.NO_ROW.at(firstOdd, odd));
            complete = false;
        }
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public Location at() {
        return file;
    }

    @Override
    public boolean isGrid() {
        return true;
    }

    @Override
    public String head(List<String> names) {
        return String.join(", ", names);
    }

    @Override
    public void close() {
        text.close();
    }

    /** The finding for an error of the parser, where it stopped. */
    static Finding flaw(IOException damaged, JsonParser parser, JsonCharacters text) {
        boolean isTooMuch = damaged instanceof StreamConstraintsException;
        return (isTooMuch ? JsonRule.TOO_DEEP : JsonRule.NO_JSON).at(text.place(parser.currentLocation()));
    }
}
