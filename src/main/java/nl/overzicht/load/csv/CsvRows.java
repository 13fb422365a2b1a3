package nl.overzicht.load.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.Characters;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.TableCell;

/**
 * Splits a text into rows of cells as RFC 4180 says: a cell in quotes may hold separators, line ends and doubled quotes.
 * Columns count whole characters, so that an editor's cursor agrees. Rows without any text are left out.
 */
public final class CsvRows implements CellRows {

    private static final char QUOTE = '"';
    private static final char END = Characters.END;

    /** The most characters of a cell, as in a spreadsheet. Typesetting a cell with a million characters would take minutes. */
    private static final int LONGEST_CELL = 32_767;

    /** The most columns, as in a spreadsheet. */
    private static final int LONGEST_ROW = 16_384;

    private final Location file;
    private final Declaration declared;
    private final Characters text;
    private final char separator;
    private final Findings findings;
    private final StringBuilder value = new StringBuilder();

    private int line;
    private int column = 1;
    private boolean complete = true;
    private int width = 1;

    /**
     * @param file the file as findings show it
     * @param declared where the author declares the format, for hints
     * @param text its characters, already validated
     * @param separator between cells
     * @param line number of the first line of these characters
     */
    CsvRows(Location file, Declaration declared, Characters text, char separator, int line, Findings findings) {
        this.file = file;
        this.declared = declared;
        this.text = text;
        this.separator = separator;
        this.line = line;
        this.findings = findings;
    }

    @Override
    public List<TableCell> next() {
        while (complete && text.peek() != END) {
            List<TableCell> row = row();
            if (complete && hasText(row)) {
                width = row.size();
                return row;
            }
        }
        return List.of();
    }

    private static boolean hasText(List<TableCell> row) {
        for (TableCell cell : row) {
            if (!cell.text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** False when a quote was never closed. */
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
        return false;
    }

    @Override
    public Optional<Finding> findWrongSeparator(TableCell head) {
        return Separator.find(head.text())
                .map(other ->
                        TableRule.OTHER_SEPARATOR.at(head.at(), other.text(), declared.of("separator", other.id())));
    }

    @Override
    public String head(List<String> names) {
        return String.join(String.valueOf(separator), names);
    }

    @Override
    public void close() {
        text.close();
    }

    private List<TableCell> row() {
        List<TableCell> row = new ArrayList<>(width);
        row.add(cell());
        while (complete && text.peek() == separator) {
            step();
            row.add(cell());
            refuse(row.size() > LONGEST_ROW, TableRule.ROW_TOO_LONG);
        }
        if (text.peek() == '\n') {
            step();
        }
        return row;
    }

    private TableCell cell() {
        Location at = location();
        value.setLength(0);
        if (text.peek() == QUOTE) {
            readQuoted(at);
        } else {
            plain();
        }
        return new TableCell(at, value.toString());
    }

    private void plain() {
        int most = value.length() + LONGEST_CELL;
        for (char c = text.peek(); complete && c != separator && c != '\n' && c != END; c = text.peek()) {
            value.append(step());
            refuse(value.length() > most, TableRule.CELL_TOO_LONG);
        }
    }

    private void refuse(boolean tooLong, TableRule rule) {
        if (tooLong) {
            findings.add(rule.at(location()));
            complete = false;
        }
    }

    private void readQuoted(Location at) {
        step();
        while (text.peek() != END) {
            char c = step();
            if (c == QUOTE && text.peek() != QUOTE) {
                refuse(value.length() > LONGEST_CELL, TableRule.CELL_TOO_LONG);
                afterQuote();
                return;
            }
            append(c == QUOTE ? step() : c);
        }
        findings.add(TableRule.BAD_QUOTE.at(at));
        complete = false;
    }

    /**
     * Adds a character unless the cell is too long. Such a cell is read to its end, to find out whether its quote is closed,
     * but its further characters are not kept.
     */
    private void append(char c) {
        if (value.length() <= LONGEST_CELL) {
            value.append(c);
        }
    }

    private void afterQuote() {
        Location at = location();
        int from = value.length();
        plain();
        if (!value.substring(from).isBlank()) {
            findings.add(TableRule.BAD_QUOTE.at(at));
        }
    }

    private char step() {
        char c = text.next();
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        return c;
    }

    private Location location() {
        return new Location(file.path(), line, column);
    }
}
