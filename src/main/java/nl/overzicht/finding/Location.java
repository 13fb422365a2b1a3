package nl.overzicht.finding;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A place in a file of the author: a character of a text, or a cell of a workbook.
 *
 * @param path path below the content folder, with forward slashes, such as {@code data/statements.csv}
 * @param sheet name of the sheet of a workbook; empty for a text, and for a workbook as a whole
 * @param line line, or row of the sheet, counted from 1; 0 when the finding concerns the file or the sheet as a whole
 * @param column character within the line, or column of the sheet, counted from 1; 0 when unknown
 */
public record Location(String path, String sheet, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparing(Location::sheet)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    private static final Pattern TABLE = Pattern.compile("\\.(csv|tsv|txt|json|jsonl|ndjson)$");

    /** The folder of foreign tables; before it may be the path of the content. */
    private static final String FOREIGN = "data/tables/";

    private static final int LETTERS = 26;

    /** A character of a text. */
    public Location(String path, int line, int column) {
        this(path, "", line, column);
    }

    /** The file as a whole. */
    public static Location of(String path) {
        return new Location(path, 0, 0);
    }

    /**
     * The place of a character of a file.
     *
     * @param text of the file, lines ended by {@code \n}
     * @param index of the character, or of the end
     */
    public static Location of(String path, String text, int index) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Location(path, line, 1 + text.codePointCount(start, index));
    }

    /**
     * The same place seen from the folder that holds {@code prefix}: {@code data/x.csv} under {@code content} is {@code
     * content/data/x.csv}.
     *
     * @param prefix path of a folder, without a slash at its end; empty: the path stays
     */
    public Location withPrefix(String prefix) {
        return new Location(prefix.isEmpty() ? path : prefix + "/" + path, sheet, line, column);
    }

    /** A cell of a sheet, or with 0 and 0 the sheet as a whole, in the workbook that this place is. */
    public Location inSheet(String name, int row, int cell) {
        return new Location(path, name, row, cell);
    }

    /** Whether this is in a sheet of a workbook. */
    public boolean isInSheet() {
        return !sheet.isEmpty();
    }

    /** Whether this is a cell or row of a table, in which one mistake is often made many times. */
    public boolean isInTable() {
        return line > 0 && (isInSheet() || TABLE.matcher(path).find());
    }

    /** Whether this is in a foreign table, which stays as it was received: what must change is its mapping. */
    public boolean isForeign() {
        return line > 0 && path.contains(FOREIGN);
    }

    /** Within its file or sheet: the line, and in a workbook the cell, such as {@code D14}. */
    public String position() {
        return isInSheet() ? letters(Math.max(1, column)) + line : "" + line;
    }

    /** For a reader who wants the row: {@code path:line}, and in a workbook the cell. */
    public String row() {
        return isInSheet() ? toString() : path + ":" + Math.max(1, line);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code path:line:column}; a place without a line is printed as line 1, column 1, so that editors can follow it. In a
     * workbook {@code path!sheet!D14}.
     */
    @Override
    public String toString() {
        if (!isInSheet()) {
            return path + ":" + Math.max(1, line) + ":" + Math.max(1, column);
        }
        String named = path + "!" + BilingualText.toLine(sheet);
        return line == 0 ? named : named + "!" + position();
    }

    /** The name of a column in a spreadsheet: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
