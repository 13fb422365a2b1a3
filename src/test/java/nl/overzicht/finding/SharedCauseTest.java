package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.print.FindingsText;
import nl.overzicht.rulebook.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong many times in a table for one cause is one finding, in whatever order it is found. */
class SharedCauseTest {

    private static final Rule WORD = () -> Definition.error("MAP-5", "word", "field", "mapping");
    private static final Rule PERIOD = () ->
            new Definition("STM-27", "", Severity.WARNING, List.of("id", "from", "to", "begin", "end")).ofRow("id");
    private static final Location SHEET = Location.of("data/tables/funds.xlsx");

    @Test
    void countsTheCellsOfASheetAndNamesTheFirst() {
        List<Finding> all = new ArrayList<>(IntStream.rangeClosed(61, 87)
                .mapToObj(row -> WORD.at(SHEET.inSheet("Landen", row, 2), "Czech republic", "area", "m.yaml"))
                .toList());
        all.add(WORD.at(SHEET.inSheet("Landen", 90, 2), "Hongary", "area", "m.yaml"));
        all.add(WORD.at(SHEET.inSheet("Meer", 4, 2), "Czech republic", "area", "m.yaml"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(
                    List.of(
                            "data/tables/funds.xlsx!Landen!B61: error MAP-5 'Czech republic' staat niet bij de woorden van"
                                    + " area (27 keer op dit blad: B61, B62, B63, B64, …)",
                            "data/tables/funds.xlsx!Landen!B90: error MAP-5 'Hongary' staat niet bij de woorden van area",
                            "data/tables/funds.xlsx!Meer!B4: error MAP-5 'Czech republic' staat niet bij de woorden van"
                                    + " area"),
                    print(all));
        }
    }

    /** The name of a row says which one it is, not why it is wrong. */
    @Test
    void rowsThatAreWrongForOneCauseAreOneFinding() {
        List<Finding> all = new ArrayList<>(IntStream.rangeClosed(2, 481)
                .mapToObj(line -> PERIOD.at(
                        new Location("data/statements.csv", line, 60), "row-" + line, "2031", "2031", "2026", "2030"))
                .toList());
        all.add(PERIOD.at(new Location("data/statements.csv", 500, 60), "row-500", "2013", "2013", "2026", "2030"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            List<String> lines = print(all);
            assertEquals(2, lines.size(), lines::toString);
            assertTrue(lines.get(0).startsWith("data/statements.csv:2:60: warning STM-27 'row-2' "), lines::toString);
            assertTrue(lines.get(0).endsWith("er zijn er 480 in dit bestand (regel 2, 3, 4, 5, …)"), lines::toString);
            assertTrue(lines.get(1).startsWith("data/statements.csv:500:60: warning STM-27 'row-500' "));
        }
    }

    /** A console shows of one rule in one file no more than anyone repairs at once, and counts the rest. */
    @Test
    void aConsoleIsNotFlooded() {
        Findings findings = new Findings();
        IntStream.rangeClosed(2, 100)
                .forEach(line -> findings.add(
                        WORD.at(new Location("data/statements.csv", line, 5), "word-" + line, "area", "m.yaml")));
        IntStream.rangeClosed(2, 13)
                .forEach(line ->
                        findings.add(WORD.at(new Location("data/areas.csv", line, 5), "w-" + line, "area", "m.yaml")));
        List<String> lines = FindingsText.lines(findings.toSortedList(), Books.of(Language.NL), at -> Optional.empty())
                .filter(line -> !line.startsWith(" "))
                .toList();
        assertEquals(12 + 11, lines.size(), lines::toString);
        assertEquals(
                "data/statements.csv: en nog 89 meldingen met MAP-5 in dit bestand;"
                        + " overzicht check --format json geeft ze alle",
                lines.get(22));
    }

    @Test
    void aTextIsRepairedPlaceByPlace() {
        Location text = new Location("letter.md", 3, 1);
        Location later = new Location("letter.md", 9, 1);
        assertEquals(
                2,
                print(List.of(WORD.at(text, "x", "a", "m"), WORD.at(later, "x", "a", "m")))
                        .size());
    }

    @Tag("slow")
    @Test
    @Tag("long")
    void aCauseOfAMillionRowsHidesNoOther() {
        Findings findings = new Findings();
        for (int row = 2; row < 1_000_002; row++) {
            findings.add(WORD.at(new Location("data/tables/funds.csv", row, 5), "Nord", "area", "m.yaml"));
        }
        findings.add(WORD.at(new Location("data/tables/funds.csv", 1_000_002, 5), "West", "area", "m.yaml"));
        assertEquals(
                List.of(1_000_000, 1),
                findings.toSortedList().stream()
                        .map(finding -> finding.occurrences().count())
                        .toList());
    }

    private static List<String> print(List<Finding> all) {
        Findings findings = new Findings();
        all.forEach(findings::add);
        return findings.toSortedList().stream()
                .map(finding ->
                        FindingPrinter.lines(finding, Books.of(Language.NL)).get(0))
                .toList();
    }
}
