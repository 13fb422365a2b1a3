package nl.overzicht.narrative.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.unicode.NormalText;

/**
 * A stretch of running text as a reader sees it: a paragraph, a heading or a row of a table, on one line and without
 * markup. Each character knows where it was read.
 */
public final class Passage {

    /** Stands in the text for a fact. */
    public static final char FACT = '\uFFFC';

    /** Separates the cells of a row. */
    static final String CELLS = " | ";

    /** The source of a character that is not known. */
    static final int UNKNOWN = -1;

    private final Origin origin;
    private final int start;
    private final String text;
    private final int[] source;
    private final Kind kind;
    private final List<Use> uses;
    private final List<Span> spared;
    private final List<Span> cells;
    private final Optional<TableFrame> table;

    Passage(
            Origin origin,
            int start,
            String text,
            int[] source,
            Kind kind,
            List<Use> uses,
            List<Span> spared,
            List<Span> cells,
            Optional<TableFrame> table) {
        this.origin = origin;
        this.start = start;
        this.text = text;
        this.source = source;
        this.kind = kind;
        this.uses = List.copyOf(uses);
        this.spared = List.copyOf(spared);
        this.cells = List.copyOf(cells);
        this.table = table;
    }

    /** What a passage is part of. */
    public enum Kind {
        PROSE,
        /** A row of a table, whose cells are about one thing. */
        ROW,
        /** Somebody else's words. */
        QUOTE
    }

    /**
     * A fact in a text.
     *
     * @param fact its id
     * @param form as written after the colon; empty: none
     * @param position of {@link #FACT} in the text of the passage
     * @param index of the expression in the whole text
     */
    public record Use(String fact, String form, int position, int index) {}

    /** A piece of the text of a passage, from its first character to after its last. */
    public record Span(int start, int end) {}

    /** The text. */
    public String text() {
        return text;
    }

    /** What it is part of. */
    public Kind kind() {
        return kind;
    }

    /** The facts in it, in order. */
    public List<Use> uses() {
        return uses;
    }

    /** What is no prose: code, and numbers that the author marked as their own. */
    public List<Span> spared() {
        return spared;
    }

    /** The cells of a row; of other passages none. */
    public List<Span> cells() {
        return cells;
    }

    /** The text of a cell of this row; empty where it has no such cell. */
    public String cell(int column) {
        return column < cells.size()
                ? text.substring(cells.get(column).start(), cells.get(column).end())
                : "";
    }

    /** The table that it is a row of, below the head; of other passages empty. */
    public Optional<TableFrame> table() {
        return table;
    }

    /** The same row in its table. */
    Passage in(TableFrame frame) {
        return new Passage(origin, start, text, source, kind, uses, spared, cells, Optional.of(frame));
    }

    /** Where a character was read, or one before it of which that is known. */
    public Location at(int position) {
        int known = position;
        while (known > 0 && source[known] == UNKNOWN) {
            known--;
        }
        return origin.at(source[known] == UNKNOWN ? start : index(source[known]));
    }

    /** The index that a character was read from, or near which. */
    private static int index(int source) {
        return source < UNKNOWN ? UNKNOWN - 1 - source : source;
    }

    /** What is kept of a character that was not typed as it is: of a reference or of code that begins at an index. */
    static int near(int index) {
        return UNKNOWN - 1 - index;
    }

    /** Where an expression was read. */
    public Location at(Use use) {
        return origin.at(use.index());
    }

    /**
     * A piece as the author wrote it, lines and all.
     *
     * @return empty text when it is not known exactly, as with markup or escapes inside
     */
    public String source(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean lineEnd = source[i] < 0 && text.charAt(i) == ' ' && i > start && i < end - 1;
            boolean goesBack = i > start && source[i] < source[i - 1];
            if (!lineEnd && (source[i] < 0 || goesBack)) {
                return "";
            }
        }
        String normal = NormalText.text(origin.text().substring(source[start], source[end - 1] + 1));
        return normal.replaceAll("\\s+", " ").equals(text.substring(start, end).replaceAll("\\s+", " "))
                ? origin.written(source[start], source[end - 1] + 1)
                : "";
    }

    /** A piece as it is printed. */
    public String printed(int start, int end, Function<Use, String> write) {
        StringBuilder printed = new StringBuilder();
        int done = start;
        for (Use use : uses) {
            if (use.position() >= start && use.position() < end) {
                printed.append(text, done, use.position()).append(write.apply(use));
                done = use.position() + 1;
            }
        }
        return printed.append(text, done, end).toString();
    }
}
