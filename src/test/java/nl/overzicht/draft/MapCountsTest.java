package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code map}: how many things there are is never taken for money. */
class MapCountsTest {

    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    private String draft(String text) throws IOException {
        return CommandRun.done("map", table(text).toString(), "--lang", "en").out();
    }

    /** By the word at its head; or small whole numbers of which nothing says a unit, beside money. */
    @ParameterizedTest
    @CsvSource({
        "Aantal projecten,4,7",
        "Aantal subsidies,4,7",
        "Huishoudens,1200,700",
        "Number of grants,4,7",
        "Project count,4,7",
        "FTE,'1,5','2,5'",
        "Toekenningen,4,7"
    })
    void aCountIsAQuestion(String head, String first, String other) throws IOException {
        String draft = draft("Regeling;%s;Bedrag (€)\nKade;%s;12,50\nSluis;%s;80\n".formatted(head, first, other));
        assertTrue(draft.contains("# QUESTION: " + head + " seems to be a count"), draft);
        assertTrue(draft.lines().map(String::strip).anyMatch(("#   value: " + head)::equals), draft);
        assertTrue(draft.lines().map(String::strip).anyMatch("value: Bedrag (€)"::equals), draft);
    }

    @ParameterizedTest
    @CsvSource({
        "Realisatie,4,7", // as much as the other, in the same unit
        "Projecten,'1200,50',700", // a category of spending
        "Subsidie per woning,4,7",
        "Aantal (€),4,7"
    })
    void moneyIsNone(String head, String first, String other) throws IOException {
        String draft = draft("Regeling;%s;Begroot (€)\nKade;%s;12,50\nSluis;%s;80\n".formatted(head, first, other));
        assertTrue(draft.lines().map(String::strip).anyMatch(("value: " + head)::equals), draft);
        assertFalse(draft.contains("seems to be a count"), draft);
    }

    @Test
    void aColumnOfCountsForEachYear() throws IOException {
        String draft =
                draft("Regeling;Aantal 2026;Aantal 2027;Bedrag 2026;Bedrag 2027\nKade;4;5;120;90\nSluis;1;2;80;70\n");
        assertTrue(draft.contains("#   years: {2026: Aantal 2026, 2027: Aantal 2027}"), draft);
        assertTrue(draft.contains("    years: {2026: Bedrag 2026, 2027: Bedrag 2027}"), draft);
    }

    @Test
    void aTableOfCountsAloneSaysNoQuantity() throws IOException {
        String draft = draft("Scheme;Households\nQuays;4\nDykes;5\n");
        assertTrue(draft.contains("# QUESTION: Households seems to be a count"), draft);
        assertFalse(draft.contains("quantity: amount\n"), draft);
        CommandRun init = CommandRun.of(
                "init",
                folder.resolve("new").toString(),
                "--table",
                folder.resolve("t.csv").toString());
        assertEquals(1, init.code(), init::err);
        assertTrue(init.err().contains("DRF-4"), init::err);
    }

    /** Known things are read as what they are. */
    @Test
    void whatTheContentCountsIsThatQuantity() throws IOException {
        Path content = folder.resolve("content");
        CommandRun.done("init", content.toString(), "--lang", "en");
        Path programme = content.resolve("data/programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme)
                        .replaceFirst(
                                "(?m)^quantities:\n",
                                "quantities:\n  flats: {title: New flats, singular: flat, plural: flats}\n"));
        table("Scheme;Number of flats;Amount (€)\nQuays;4;10\nDykes;5;20\n");
        String draft = CommandRun.done(
                        "map", folder.resolve("t.csv").toString(), "--content", content.toString(), "--lang", "en")
                .out();
        assertTrue(draft.contains("    quantity: flats\n    unit: flats\n"), draft);
        assertTrue(draft.contains("    value: Number of flats\n"), draft);
    }

    /** With counts alone, money must not be taken from the total of both. */
    @Test
    void countsAndMoneyAreNotAdded() throws IOException {
        String draft =
                draft("Scheme;Number of homes;Grant (EUR);Other (EUR);Total (EUR)\nQuays;4;10;2;12\nDykes;5;20;3;23\n");
        assertTrue(draft.contains("- {sum: [Grant (EUR), Other (EUR)], equals: Total (EUR)}"), draft);
    }
}
