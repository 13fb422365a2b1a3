package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.overzicht.CommandRun;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code map}: the words above the first year of a group are said of its other years, where cells are not merged. */
class MapHeadsTest {

    @TempDir
    private Path folder;

    private String draft(String text) throws IOException {
        return CommandRun.done(
                        "map", Files.writeString(folder.resolve("t.csv"), text).toString())
                .out();
    }

    private String draftOfWorkbook(String rows) throws IOException {
        Path table = Files.write(folder.resolve("t.xlsx"), WorkbookText.bytes("== sheet Blad1\n" + rows));
        return CommandRun.done("map", table.toString()).out();
    }

    @Test
    void yearsBelowOneHeadAreOneMeasure() throws IOException {
        String draft = draftOfWorkbook("""
                Programma | Bedrag x 1.000 euro | |
                | n:2025 | n:2026 | n:2027
                Sociaal | n:1250 | n:1300 | n:1350
                Fysiek | n:200 | n:250 | n:75
                """);
        assertTrue(draft.contains("years: {2025: Bedrag x 1.000 euro 2025, 2026: \"2026\", 2027: \"2027\"}\n"), draft);
        assertTrue(draft.contains("unit: x1000 EUR"), draft);
    }

    @Test
    void asManyGroupsAreAsManyMeasures() throws IOException {
        String draft = draftOfWorkbook("""
                Programma | Toegekend | | Betaald |
                | n:2025 | n:2026 | n:2025 | n:2026
                Sociaal | n:1250 | n:1300 | n:1100 | n:900
                Fysiek | n:200 | n:250 | n:150 | n:75
                """);
        assertTrue(draft.contains("years: {2025: Toegekend 2025, 2026: Toegekend 2026}\n"), draft);
        assertTrue(draft.contains("years: {2025: Betaald 2025, 2026: \"2026"), draft);
    }

    /** As where a program writes the text of a merged cell into each of its columns. */
    @ParameterizedTest
    @CsvSource({
        ";2026;2026;2027;2027,;Begroot;Realisatie;Begroot;Realisatie,years: {2026: \"2026 Begroot\"",
        "Project;2026;2026;2027;2027,;Begroot;Realisatie;Begroot;Realisatie,years: {2026: \"2026 Begroot\"",
        ";Begroot;Begroot;Betaald;Betaald,Project;2026;2027;2026;2027,years: {2026: Begroot 2026",
        "Project;Bedrag;Bedrag;Bedrag;Bedrag,;2026;2027;2028;2029,years: {2026: Bedrag 2026"
    })
    void theUpperOfTwoRowsMayRepeatItsNames(String upper, String lower, String years) throws IOException {
        String draft = draft(upper + "\n" + lower + "\nKade;1000;2000;3000;4000\nSluis;5000;6000;7000;8000\n");
        assertTrue(draft.contains("head: [1, 2]\n"), draft);
        assertTrue(draft.contains(years), draft);
    }

    @Test
    void aRowOfWordsBelowEqualNamesIsNoHead() throws IOException {
        String draft = draft("Project;Bedrag;Bedrag\nKade;onbekend;later\nSluis;5000;6000\nDijk;700;800\n");
        assertFalse(draft.contains("head: [1, 2]"), draft);
    }

    @Test
    void yearsBehindAnApostropheAndNamesBesideASlash() throws IOException {
        String draft = draft("""
                Naam vh project;Thema / regeling;Begroot '26;Begroot ’27
                Buurttuin;Groen;35500;18500
                Dakenplan;Delen;40000;18600
                Leskas;Groen;39000;26500
                """);
        assertTrue(draft.contains("years: {2026: \"Begroot '26\", 2027: \"Begroot ’27\"}\n"), draft);
        assertTrue(draft.contains("  item_name: Naam vh project\n"), draft);
        assertTrue(draft.contains("  stream: Thema / regeling\n"), draft);
    }

    /** In a head of one row a bare year may be of anything. */
    @Test
    void aBareYearBesideAnotherHeadIsAskedAbout() throws IOException {
        String draft = draft("""
                Programma;Realisatie 2025;2026;2027
                Sociaal;1250;1300;1350
                Fysiek;200;250;75
                """);
        assertTrue(draft.contains("years: {2025: Realisatie 2025}"), draft);
    }

    /** A unit in a head of data, a country as an area, and money that has no status of what is counted. */
    @Test
    void headsOfData() throws IOException {
        String draft = draft("project,programme,country,amount_eur,year\nA,P,Spain,100,2025\nB,P,Portugal,250,2025\n");
        assertTrue(draft.contains("unit: EUR\n"), draft);
        assertTrue(draft.contains("area: country\n"), draft);
        assertTrue(draft.contains("granted, reserved, committed, paid, spent. "), draft);
    }

    /** Numbers of articles show no mark of decimals beside amounts that show theirs beyond doubt. */
    @Test
    void numbersOfArticlesAreNoAmounts() throws IOException {
        String draft = draft("Regeling;Artikel;Bedrag\nJeugd;3.1;1.250.000,50\nWijken;3.2;80.000,00\n");
        assertTrue(draft.contains("decimal: comma\n"), draft);
        assertFalse(draft.contains("sommige getallen"), draft);
        String mixed = draft("Regeling;Bedrag\nJeugd;1.250.000,50\nWijken;80.5\n");
        assertTrue(mixed.contains("sommige getallen"), mixed);
    }

    /** A mapping names columns: of one without a name it is asked what it is, so that its texts are not lost unseen. */
    @Test
    void aColumnWithoutANameIsAsked() throws IOException {
        String draft = draft(";Wijk;2026;2027\nDaken;Noord;10;20\nBomen;Zuid;5;6\n");
        assertTrue(draft.contains("# VRAAG: kolom 1 heeft in de kop geen eigen naam"), draft);
        assertTrue(draft.contains("(verschillende teksten: 2 (Daken, Bomen))"), draft);
        String ofWorkbook = draftOfWorkbook("""
                 | Wijk | n:2026 | n:2027
                Daken | Noord | n:10 | n:20
                Bomen | Zuid | n:5 | n:6
                """);
        assertTrue(ofWorkbook.contains("# VRAAG: kolom A heeft in de kop geen eigen naam"), ofWorkbook);
        String counted = draft(";Wijk;2026;2027\n1;Noord;10;20\n2;Zuid;5;6\n3;Oost;7;8\n");
        assertFalse(counted.contains("geen eigen naam"), counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wijk", "Waar", "Waar (polder)", "Peilgebied", "Wijk (CBS 2026)", "Polder / peilgebied"})
    void aColumnOfPlaces(String head) throws IOException {
        String draft = draft("Regeling;" + head + ";2026\nDaken;Noord;10\nBomen;Zuid;5\n");
        assertTrue(draft.matches("(?s).*\n  area: \"?" + Pattern.quote(head) + "\"?\n.*"), draft);
    }

    /** Names of people who do the work are not published unasked. */
    @ParameterizedTest
    @ValueSource(strings = {"Trekker", "Projectleider", "Contactpersoon", "Project manager"})
    void aColumnOfPeopleIsNotRead(String head) throws IOException {
        String draft = draft("Nr;Regeling;" + head + ";2026\nA-1;Daken;Jan;10\nA-2;Bomen;Fatima;5\n");
        assertTrue(
                draft.contains("# Kolom " + head + ": verschillende teksten: 2 (Jan, Fatima); niet gelezen."), draft);
        String first = draft(head + ";Wijk;2026\nJan;Noord;10\nFatima;Zuid;5\n");
        assertFalse(first.contains(": " + head + "\n"), first);
    }
}
