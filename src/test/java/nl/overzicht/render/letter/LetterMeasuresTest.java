package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measures of the Kamerbrief on paper: positions within 1 mm, sizes within 0.5 pt. */
class LetterMeasuresTest {

    private static final double MM = 1;
    private static final double PT = 0.5;
    private static final double LEADING = 12 * 25.4 / 72;

    private static List<PrintedLine> lines;
    private static int pages;

    @BeforeAll
    static void print() throws IOException {
        lines = PrintedLine.of(DefaultReport.letter());
        pages = lines.stream().mapToInt(PrintedLine::page).max().orElseThrow();
    }

    @Test
    void letterhead() {
        assertPlace(PrintedLine.find(lines, 1, "Ministerie van Binnenlandse"), 115.6, 26.4, 11.5);
        PrintedLine addressee = PrintedLine.find(lines, 1, "Aan de Voorzitter");
        assertPlace(addressee, 20, addressee.y(), 9);
        PrintedLine last = PrintedLine.find(lines, 1, "2500 EA Den Haag");
        assertTrue(addressee.y() >= 60 && last.y() <= 92, addressee + " " + last);
    }

    @Test
    void dateAndSubject() {
        assertPlace(PrintedLine.find(lines, 1, "Datum"), 20, 108, 9);
        assertPlace(PrintedLine.find(lines, 1, "Betreft"), 20, 108 + LEADING, 9);
        assertPlace(PrintedLine.find(lines, 1, "Overzicht van de actuele"), 40, 108 + LEADING, 9);
    }

    @Test
    void threeBlankLinesBeforeTheSalutation() {
        PrintedLine subject = PrintedLine.find(lines, 1, "Nationaal Programma Leefbaarheid en Veiligheid");
        assertPlace(PrintedLine.find(lines, 1, "Geachte voorzitter,"), 20, subject.y() + 4 * LEADING, 9);
    }

    @Test
    void rightColumn() {
        PrintedLine ministry = lines.stream()
                .filter(line -> line.page() == 1 && line.text().startsWith("Ministerie") && line.size() < 8)
                .findFirst()
                .orElseThrow();
        assertPlace(ministry, 150, 61.5, 6.5);
        assertEquals(150, PrintedLine.find(lines, 1, "Ons kenmerk").x(), MM);
        lines.stream()
                .filter(line -> line.x() > 148 && line.y() > 60 && line.size() < 7)
                .forEach(line -> assertTrue(line.right() <= 190 + MM, line::toString));
    }

    @Test
    void laterPages() {
        for (int page = 2; page <= pages; page++) {
            int number = page;
            assertPlace(PrintedLine.find(lines, page, "Datum"), 150, 61.5, 6.5);
            assertEquals(150, PrintedLine.find(lines, page, "Ons kenmerk").x(), MM);
            PrintedLine first = PrintedLine.sort(lines).stream()
                    .filter(line -> line.page() == number && line.x() < 140 && line.y() > 60 && line.size() > 7)
                    .findFirst()
                    .orElseThrow();
            assertPlace(first, 20, 61.5, 9);
        }
    }

    @Test
    void pageNumbers() {
        for (int page = 1; page <= pages; page++) {
            PrintedLine number = PrintedLine.find(lines, page, "Pagina " + page + " van " + pages);
            assertPlace(number, 150, 275, 6.5);
        }
    }

    @Test
    void textStaysInItsColumn() {
        assertAll(lines.stream().filter(line -> line.y() > 95 && line.x() < 148).map(line -> () -> {
            assertTrue(line.x() >= 20 - MM && line.right() <= 145 + MM, line::toString);
            assertTrue(line.y() <= 262 + MM, line::toString);
        }));
    }

    @Test
    void notesAreSmallerAndOnThePageOfTheirCall() {
        List<PrintedLine> numbers = lines.stream()
                .filter(line ->
                        Math.abs(line.size() - 6) < 0.2 && line.text().strip().matches("\\d"))
                .toList();
        // The numbers of the milestones in the drawing are in one row.
        List<PrintedLine> calls = numbers.stream()
                .filter(amount -> numbers.stream()
                                .filter(other -> other.y() == amount.y())
                                .count()
                        < 3)
                .toList();
        assertEquals(8, calls.size(), calls::toString);
        for (int number = 1; number <= 4; number++) {
            String text = "" + number;
            List<Integer> on = calls.stream()
                    .filter(call -> call.text().strip().equals(text))
                    .map(PrintedLine::page)
                    .toList();
            assertEquals(2, on.size(), text);
            assertEquals(on.get(0), on.get(1), text);
        }
        assertEquals(
                7.5, PrintedLine.find(lines, 1, "Deze middelen zijn niet al").size(), PT);
    }

    @Test
    void amountsOfTheTableAreAligned() {
        List<PrintedLine> amounts = lines.stream()
                .filter(line -> Math.abs(line.size() - 7.5) < 0.1
                        && line.text().matches("(ruim |naar schatting )?€\\d+ miljoen"))
                .toList();
        assertEquals(4, amounts.size(), amounts::toString);
        amounts.forEach(amount -> assertEquals(amounts.get(0).right(), amount.right(), 0.1, amount::toString));
    }

    @Test
    void fiveBlankLinesForTheSignature() {
        PrintedLine function = PrintedLine.find(lines, pages, "De Minister van");
        assertPlace(PrintedLine.find(lines, pages, "E. Boekholt"), 20, function.y() + 6 * LEADING, 9);
        assertTrue(PrintedLine.sort(lines).stream()
                .anyMatch(line -> line.page() == pages
                        && line.x() < 140
                        && line.y() > 60
                        && line.y() < function.y() - LEADING / 2));
    }

    private static void assertPlace(PrintedLine line, double x, double y, double size) {
        assertAll(
                () -> assertEquals(x, line.x(), MM, () -> "x of " + line),
                () -> assertEquals(y, line.y(), MM, () -> "y of " + line),
                () -> assertEquals(size, line.size(), PT, () -> "size of " + line));
    }
}
