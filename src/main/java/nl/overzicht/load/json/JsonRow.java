package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.JsonRule;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.TextCharacters;

/** Reads rows one after another, each in a single pass, into a reused list of cells. */
final class JsonRow {

    private static final int GREATEST_EXPONENT = 400;

    private final JsonParser parser;
    private final JsonCharacters text;
    private final List<String> columns;
    private final PointerTree tree;
    private final MistakeTally tally = new MistakeTally();
    private final TableCell[] cells;
    private boolean sound;

    JsonRow(JsonParser parser, JsonCharacters text, List<String> columns) {
        this.parser = parser;
        this.text = text;
        this.columns = columns;
        this.tree = PointerTree.of(columns);
        this.cells = new TableCell[columns.size()];
    }

    /** The cells of the row at which the parser is; a row that cannot be read is counted and gives empty. */
    Optional<List<TableCell>> read(Location at) throws IOException {
        Arrays.fill(cells, null);
        sound = true;
        members(tree);
        return sound
                ? Optional.of(Arrays.stream(cells)
                        .map(cell -> cell == null ? new TableCell(at, "") : cell)
                        .toList())
                : Optional.empty();
    }

    /** Whether the row that was read last has a value in this column; null counts as a value. */
    boolean has(int column) {
        return cells[column] != null;
    }

    /** Pointers to the values that were found next to a missing column. */
    List<String> valuesBeside(String column) {
        return tree.valuesBeside(column);
    }

    /** Adds the findings about rows, one for each column. */
    void report(Findings findings) {
        tally.report(findings);
    }

    private void members(PointerTree branch) throws IOException {
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        Set<PointerTree> once = new HashSet<>();
        int index = 0;
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            String member = isList ? String.valueOf(index++) : Pointer.name(parser.currentName());
            PointerTree next = branch.child(member);
            if (next != null && !once.add(next)) {
                refuse(JsonRule.MEMBER_TWICE, member, text.place(parser.currentTokenLocation()));
            }
            if (!isList) {
                parser.nextToken();
            }
            if (next == null) {
                parser.skipChildren();
            } else {
                value(next);
            }
        }
    }

    private void value(PointerTree branch) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            if (!branch.columns().isEmpty()) {
                put(branch);
            }
            return;
        }
        for (int column : branch.columns()) {
            Location at = text.place(parser.currentTokenLocation());
            cells[column] = new TableCell(at, "");
            refuse(JsonRule.NOT_ONE_VALUE, columns.get(column), at);
        }
        if (branch.isEnd()) {
            parser.skipChildren();
        } else {
            members(branch);
        }
    }

    private void put(PointerTree branch) throws IOException {
        Location at = text.place(parser.currentTokenLocation());
        TableCell cell = switch (parser.currentToken()) {
            case VALUE_NULL -> new TableCell(at, "");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new TableCell(at, number(parser.getText()), true, null);
            default -> new TableCell(at, parser.getText());
        };
        for (int column : branch.columns()) {
            cells[column] = cell;
            // JSON can contain any character as an escape sequence, including control characters.
            if (!TextCharacters.areText(cell.text())) {
                refuse(JsonRule.DAMAGED_TEXT, columns.get(column), at);
            }
        }
    }

    private void refuse(JsonRule rule, String column, Location at) {
        tally.add(rule, column, at);
        sound = false;
    }

    /** A number without an exponent, converted from its text and never through a binary number, so that no digit changes. */
    private static String number(String written) {
        if (written.indexOf('e') < 0 && written.indexOf('E') < 0) {
            return written;
        }
        BigDecimal number = new BigDecimal(written);
        return Math.abs((long) number.scale()) > GREATEST_EXPONENT ? written : number.toPlainString();
    }
}
