package nl.overzicht.trace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.report.SpreadsheetText;

/**
 * The controller's list as a table for a spreadsheet program: a line for each number in each sentence, with the rows
 * that it rests on, the words of their sources, and an empty column to tick. It begins with a byte order mark and is
 * separated by semicolons, as Dutch spreadsheet programs expect.
 */
public final class SignOff {

    /** The columns in their order. */
    public static final List<String> COLUMNS =
            List.of("number", "fact", "sentence", "place", "page", "row", "source", "words", "agreed");

    /** The most rows that are named for a sum. */
    private static final int MOST_ROWS = 25;

    private SignOff() {}

    /**
     * The bytes of the file, in UTF-8.
     *
     * @param entries in the order of the list
     * @param head the headings of {@link #COLUMNS}, in their order
     */
    public static byte[] of(List<FactEntry> entries, List<String> head) {
        Stream<List<String>> lines = entries.stream()
                .filter(entry -> entry.quantity().isPresent())
                .flatMap(entry -> entry.uses().stream().map(use -> cells(entry, use)));
        return Stream.concat(Stream.of(head), lines)
                .map(cells -> cells.stream().map(SignOff::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(FactEntry entry, FactEntry.Use use) {
        return List.of(
                entry.text(),
                entry.fact().id(),
                use.sentence(),
                use.place(),
                Stream.concat(use.letter().stream(), use.report().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                join(entry, FactEntry.Row::place),
                join(entry, FactEntry.Row::title),
                join(entry, FactEntry.Row::words),
                "");
    }

    private static String join(FactEntry entry, Function<FactEntry.Row, String> what) {
        return entry.rows().stream()
                .map(what)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_ROWS)
                .collect(Collectors.joining(" | "));
    }

    private static String cell(String text) {
        return "\"" + SpreadsheetText.of(text).replace('\u00a0', ' ').replace("\"", "\"\"") + "\"";
    }
}
