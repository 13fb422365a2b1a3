package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.CommandRun;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.Preview;
import nl.overzicht.run.PreviewRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code map} and {@code init}: amounts of several statuses are never drafted as of one. */
class MapStatusTest {

    private static final String ROWS = """
            Wijk;Regeling;%s;2025;2026
            Wijk 1;Leefbaarheid;Toegekend;120000;95500
            Wijk 2;Leefbaarheid;%s;80000;81250
            Wijk 3;Veiligheid;Gereserveerd;60000;300000
            """;

    @TempDir
    private Path folder;

    private Path table(String head, String second) throws IOException {
        return Files.writeString(folder.resolve("wijken.csv"), ROWS.formatted(head, second));
    }

    /** Whatever the head is called: the words of the cells say it. */
    @ParameterizedTest
    @ValueSource(strings = {"Status", "Soort", "Aard"})
    void aColumnThatSaysStatusesIsRead(String head) throws IOException {
        String draft = CommandRun.done("map", table(head, "Betaald").toString()).out();
        assertTrue(draft.contains("\n  status: " + head + "\n"), draft);
        assertTrue(
                draft.contains("\nwords: {status: {Toegekend: granted, Betaald: paid, Gereserveerd: reserved}}\n"),
                draft);
        assertFalse(draft.contains("hoe zeker"), draft);
    }

    /** What it does not say is unknown, and asked; the content builds meanwhile. */
    @Test
    void ofAWordThatSaysNoStatusOnlyThatIsAsked() throws IOException {
        Path content = folder.resolve("content");
        Path table = table("Status", "In behandeling");
        CommandRun.done("init", content.toString(), "--table", table.toString());
        String draft = Files.readString(content.resolve("data/mappings/wijken.yaml"));
        assertTrue(
                draft.contains(
                        "\nwords: {status: {Toegekend: granted, Gereserveerd: reserved, In behandeling: \"\"}}\n"),
                draft);
        assertTrue(draft.contains("VRAAG: kolom Status: welke status is In behandeling?"), draft);
        String facts =
                CommandRun.done("facts", content.toString(), "leefbaarheid").out();
        assertTrue(facts.contains("leefbaarheid.total.granted\n    tekst    \u20ac215.500 (berekend)"), facts);
        assertTrue(facts.contains("leefbaarheid.total.unstated\n    tekst    \u20ac161.250 (berekend)"), facts);
    }

    @Test
    void anEmptyCellSaysNone() throws IOException {
        String draft = CommandRun.done("map", table("Status", "").toString()).out();
        assertTrue(draft.contains("VRAAG: in kolom Status zijn cellen leeg"), draft);
        assertTrue(draft.contains("\n  status: Status\n"), draft);
    }

    /** A phase of works is none. */
    @Test
    void aColumnOfOtherWordsIsAskedAbout() throws IOException {
        String rows = "Wijk;Regeling;Status;2025\nNoord;Groen;Ontwerp;120000\nZuid;Groen;Uitvoering;80000\n";
        Path table = Files.writeString(folder.resolve("fasen.csv"), rows);
        String draft = CommandRun.done("map", table.toString()).out();
        assertTrue(draft.contains("VRAAG: kolom Status noemt een status: Ontwerp, Uitvoering."), draft);
        assertFalse(draft.contains("\n  status: Status\n"), draft);
    }

    @Test
    void eachStatusHasASumOfItsOwn() throws IOException {
        Path content = folder.resolve("content");
        CommandRun.done(
                "init", content.toString(), "--table", table("Soort", "Betaald").toString());
        String facts = CommandRun.done("facts", content.toString(), "--sums", "leefbaarheid.total")
                .out();
        assertTrue(facts.contains("leefbaarheid.total.granted\n    tekst    \u20ac215.500 (berekend)"), facts);
        assertTrue(facts.contains("leefbaarheid.total.paid\n    tekst    \u20ac161.250 (berekend)"), facts);
        assertFalse(facts.contains("leefbaarheid.total.reserved"), facts);
    }

    /** Why there is no grand total is said where there are several statuses. */
    @Test
    void ofOneStatusThereIsAGrandTotal() throws IOException {
        assertFalse(home("Betaald").contains("geen totaal van alles"));
        assertTrue(home("Toegekend").contains("geen totaal van alles"));
    }

    private String home(String second) throws IOException {
        String rows = "Wijk;Regeling;Status;2025;2026\nWijk 1;Groen;Betaald;120000;95500\nWijk 2;Groen;" + second
                + ";80000;81250\n";
        Path content = folder.resolve("content-" + second);
        Path table = Files.writeString(folder.resolve("wijken.csv"), rows);
        CommandRun.done("init", content.toString(), "--table", table.toString());
        Preview preview = new PreviewRun(new Pipeline(Optional.empty(), Optional.empty()), content)
                .read(Optional.empty(), new Findings())
                .orElseThrow();
        return new String(preview.file("site/index.html").orElseThrow(), StandardCharsets.UTF_8);
    }
}
