package nl.overzicht.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;

/**
 * A row as few words say it: {@code dijken/noord/a 2026-2028 as-of 2025-09 100}. What is not said is empty; the number, in
 * millions of euros, may have a precision before it.
 */
final class TestRow {

    private TestRow() {}

    /** Rows called r1, r2 and so on. */
    static Statements of(String... rows) {
        return of(List.of(rows));
    }

    static Statements of(List<String> rows) {
        return new Statements(IntStream.range(0, rows.size())
                .mapToObj(i -> of("r" + (i + 1), Arrays.asList(rows.get(i).split(" "))))
                .toList());
    }

    private static Statement of(String id, List<String> words) {
        String[] coordinates = words.get(0).split("/", -1);
        return new Statement(
                id,
                coordinate(coordinates, 0),
                coordinate(coordinates, 1),
                coordinate(coordinates, 2),
                "",
                words.contains("advance") ? "advance" : "amount",
                quantity(words),
                words.contains("paid") ? Status.PAID : Status.GRANTED,
                words.contains("history") ? Statement.Role.HISTORY : Statement.Role.CURRENT,
                period(words),
                words.contains("yearly") ? Statement.Span.YEAR : Statement.Span.PERIOD,
                wordAfter(words, "as-of").map(TestRow::when),
                wordAfter(words, "part-of"),
                wordAfter(words, "same-as"),
                "bron",
                "",
                words.contains("noted") ? "Zo besloten" : "",
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> coordinate(String[] coordinates, int index) {
        return index < coordinates.length && !coordinates[index].isEmpty()
                ? Optional.of(coordinates[index])
                : Optional.empty();
    }

    private static Quantity quantity(List<String> words) {
        BigDecimal millions = new BigDecimal(words.get(words.size() - 1)).movePointRight(6);
        Precision precision = Arrays.stream(Precision.values())
                .filter(word -> words.contains(word.id()))
                .findFirst()
                .orElse(Precision.STATED);
        return Quantity.of(millions, wordAfter(words, "in").orElse("EUR"), precision);
    }

    private static Optional<Period> period(List<String> words) {
        return words.stream()
                .filter(word -> word.matches("20[0-9]{2}(-20[0-9]{2})?"))
                .filter(word -> !wordAfter(words, "as-of").equals(Optional.of(word)))
                .findFirst()
                .map(word -> new Period(
                        Integer.parseInt(word.substring(0, 4)), Integer.parseInt(word.substring(word.length() - 4))));
    }

    private static Optional<String> wordAfter(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static PartialDate when(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        return switch (text.length()) {
            case 4 -> PartialDate.year(year);
            case 7 -> PartialDate.month(year, Integer.parseInt(text.substring(5)));
            default -> PartialDate.day(LocalDate.parse(text));
        };
    }
}
