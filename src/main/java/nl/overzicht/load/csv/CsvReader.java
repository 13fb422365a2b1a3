package nl.overzicht.load.csv;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.Rule;

/**
 * Splits a text into rows of cells as RFC 4180 says: a cell in quotes may hold separators, line ends and doubled quotes.
 * Columns count whole characters, so that an editor's cursor agrees. Rows without any text are left out.
 */
final class CsvReader {

    private static final char QUOTE = '"';
    private static final char END = '\0'; // TextFile lets no control character through

    private final String path;
    private final String text;
    private final char separator;
    private final Findings findings;

    private int index;
    private int line = 1;
    private int column = 1;
    private boolean complete = true;

    CsvReader(TextFile file, char separator, Findings findings) {
        this.path = file.at().path();
        this.text = file.text();
        this.separator = separator;
        this.findings = findings;
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (peek() != END) {
            List<Cell> row = row();
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return complete ? rows : rows.subList(0, rows.size() - 1);
    }

    /** Whether all rows were read; not so when a quote was never closed. */
    boolean isComplete() {
        return complete;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (peek() == separator) {
            next();
            row.add(cell());
        }
        if (peek() == '\n') {
            next();
        }
        return row;
    }

    private Cell cell() {
        Location at = here();
        String value = peek() == QUOTE ? quoted(at) : plain();
        return new Cell(at, value.strip());
    }

    private String plain() {
        int from = index;
        while (!isEnd(peek())) {
            next();
        }
        return text.substring(from, index);
    }

    private String quoted(Location at) {
        StringBuilder value = new StringBuilder();
        next();
        while (peek() != END) {
            char c = next();
            if (c != QUOTE) {
                value.append(c);
            } else if (peek() == QUOTE) {
                value.append(next());
            } else {
                return value + afterQuote();
            }
        }
        findings.add(Rule.BAD_QUOTE.at(at));
        complete = false;
        return value.append(QUOTE).toString(); // not empty, so that this row is the last one
    }

    private String afterQuote() {
        Location at = here();
        String rest = plain();
        if (!rest.isBlank()) {
            findings.add(Rule.BAD_QUOTE.at(at));
        }
        return rest;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == END;
    }

    private char peek() {
        return index < text.length() ? text.charAt(index) : END;
    }

    private char next() {
        char c = text.charAt(index++);
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        return c;
    }

    private Location here() {
        return new Location(path, line, column);
    }
}
