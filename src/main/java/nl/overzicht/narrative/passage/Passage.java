package nl.overzicht.narrative.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.unicode.NormalText;

/**
 * A paragraph, heading or table row as a reader sees it: on one line and without markup. Each character has its index
 * in the source.
 */
public final class Passage {

    /** The character that stands for a fact in the text. */
    public static final char FACT = '\uFFFC';

    /** Separates the cells of a row. */
    static final String CELLS = " | ";

    private final Origin origin;
    private final int start;
    private final String text;
    private final SourceIndices source;
    private final Kind kind;
    private final List<Use> uses;
    private final List<Span> ignored;
    private final List<Span> cells;
    private final Optional<TableFrame> table;

    Passage(
            Origin origin,
            int start,
            String text,
            SourceIndices source,
            Kind kind,
            List<Use> uses,
            List<Span> ignored,
            List<Span> cells,
            Optional<TableFrame> table) {
        this.origin = origin;
        this.start = start;
        this.text = text;
        this.source = source;
        this.kind = kind;
        this.uses = List.copyOf(uses);
        this.ignored = List.copyOf(ignored);
        this.cells = List.copyOf(cells);
        this.table = table;
    }

    /** The kind of text that a passage is. */
    public enum Kind {
        PROSE,
        /** A row of a table, whose cells belong together. */
        ROW,
        /** A passage in a block quote. */
        QUOTE
    }

    /**
     * A fact in a text.
     *
     * @param fact the id of the fact
     * @param form as written after the colon; empty text when there is none
     * @param position the index of {@link #FACT} in the text of the passage
     * @param index the index of the expression in the whole text
     */
    public record Use(String fact, String form, int position, int index) {}

    /** A range of the text of a passage: {@code start} inclusive, {@code end} exclusive. */
    public record Span(int start, int end) {}

    /** The text, on one line. */
    public String text() {
        return text;
    }

    /** The kind of text that it is. */
    public Kind kind() {
        return kind;
    }

    /** The facts in it, in the order of the text. */
    public List<Use> uses() {
        return uses;
    }

    /** The ranges that are not prose: code, and numbers that the author marked as literal. */
    public List<Span> ignored() {
        return ignored;
    }

    /** The cells of a row; empty for other passages. */
    public List<Span> cells() {
        return cells;
    }

    /** The text of a cell of this row, by its column from 0; empty text when the row has no such cell. */
    public String cell(int column) {
        return column < cells.size()
                ? text.substring(cells.get(column).start(), cells.get(column).end())
                : "";
    }

    /** The table of a row below the head; empty for other passages. */
    public Optional<TableFrame> table() {
        return table;
    }

    /** A copy of this row with its table. */
    Passage withTable(TableFrame frame) {
        return new Passage(origin, start, text, source, kind, uses, ignored, cells, Optional.of(frame));
    }

    /** The location of a character, or of the nearest character before it whose index is known. */
    public Location at(int position) {
        return origin.at(source.nearest(position, start));
    }

    /** The location of an expression. */
    public Location at(Use use) {
        return origin.at(use.index());
    }

    /**
     * A range as the author wrote it, with its line breaks.
     *
     * @return empty text when it is not known exactly, such as with markup or escapes in the range
     */
    public String source(int start, int end) {
        return source.areContinuous(text, start, end)
                ? written(text.substring(start, end), source.of(start), source.of(end - 1) + 1)
                : "";
    }

    private String written(String words, int from, int to) {
        String normal = NormalText.text(origin.text().substring(from, to));
        return normal.replaceAll("\\s+", " ").equals(words.replaceAll("\\s+", " ")) ? origin.sourceText(from, to) : "";
    }

    /** A range as it is printed, with its facts written by {@code write}. */
    public String print(int start, int end, Function<Use, String> write) {
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
