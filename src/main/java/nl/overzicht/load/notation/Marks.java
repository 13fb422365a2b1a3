package nl.overzicht.load.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.table.TableCell;

/**
 * The footnote marks beside numbers in a table, such as {@code 1.234*} and {@code 1.234 (p)}, with their meanings.
 *
 * @param meanings by mark, in the order of the mapping
 */
public record Marks(Map<String, Meaning> meanings) {

    /**
     * The meaning of a mark: a note, a precision, or both.
     *
     * @param note explanation for readers; may be empty
     * @param precision of the numbers with the mark
     */
    public record Meaning(String note, Optional<Precision> precision) {}

    /**
     * The cell with its marks separated from its text. A text that consists of a mark only, and a number of the file itself,
     * stays unchanged.
     */
    public TableCell separate(TableCell cell) {
        if (meanings.isEmpty() || cell.isNumber() || cell.text().isEmpty()) {
            return cell;
        }
        String text = cell.text();
        List<String> found = new ArrayList<>();
        for (Optional<String> mark = findBeside(text); mark.isPresent(); mark = findBeside(text)) {
            if (!found.contains(mark.get())) {
                found.add(mark.get());
            }
            text = without(mark.get(), text).strip();
        }
        return found.isEmpty() ? cell : cell.with(text, found);
    }

    private Optional<String> findBeside(String text) {
        return meanings.keySet().stream()
                .filter(mark -> isAtEnd(mark, text) || isAtBegin(mark, text))
                .max(Comparator.comparingInt(String::length));
    }

    private static String without(String mark, String text) {
        return isAtEnd(mark, text) ? text.substring(0, text.length() - mark.length()) : text.substring(mark.length());
    }

    private static boolean isAtEnd(String mark, String text) {
        int place = text.length() - mark.length();
        return place > 0 && text.endsWith(mark) && areApart(text.charAt(place - 1), mark.charAt(0));
    }

    private static boolean isAtBegin(String mark, String text) {
        int end = mark.length();
        return end < text.length() && text.startsWith(mark) && areApart(mark.charAt(end - 1), text.charAt(end));
    }

    /**
     * Whether a mark may begin or end between these characters: a digit of a mark must not be part of the number, and {@code
     * **} is one mark, not {@code *} twice.
     */
    private static boolean areApart(char left, char right) {
        return left != right && !(Character.isDigit(left) && Character.isDigit(right));
    }

    /** The cell of a number with the marks beside the years of its row added, since those apply to all numbers of the row. */
    public static TableCell withThoseOf(Map<String, TableCell> fields, TableCell value) {
        List<String> marks = Stream.of(value, fields.get("from"), fields.get("to"))
                .filter(Objects::nonNull)
                .flatMap(cell -> cell.marks().stream())
                .distinct()
                .toList();
        return marks.isEmpty() ? value : value.with(value.text(), marks);
    }

    /** The precision that the marks of a cell give to its number. */
    public Optional<Precision> precision(TableCell cell) {
        return cell.marks().stream()
                .flatMap(mark -> meanings.get(mark).precision().stream())
                .findFirst();
    }

    /** The notes for the marks of a cell; may be empty. */
    public String note(TableCell cell) {
        return cell.marks().stream()
                .map(mark -> meanings.get(mark).note())
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
