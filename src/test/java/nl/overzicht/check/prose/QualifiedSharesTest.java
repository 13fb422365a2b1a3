package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shares with a qualifying word, up to the limit that it allows, and shares of a fact in the text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualifiedSharesTest {

    private static final String TRUE = """
            Middenwijk ontvangt 32% van het geld van Groene Straten.
            Middenwijk ontvangt 33% van het geld van Groene Straten.
            Noorderwijk krijgt circa 47,5% van het geld van Groene Straten.
            Noorderwijk krijgt circa 42,5% van het geld van Groene Straten.
            Ongeveer de helft van het geld van Groene Straten gaat naar Noorderwijk.
            Noorderwijk krijgt ruim 36% van het geld van Groene Straten.
            Noorderwijk krijgt bijna 54% van het geld van Groene Straten.
            Noorderwijk krijgt hoogstens 45% van het geld van Groene Straten.
            Noorderwijk krijgt minstens 45% van het geld van Groene Straten.
            Noorderwijk krijgt hoogstens 60% van het geld van Groene Straten.
            Noorderwijk krijgt minstens 10% van het geld van Groene Straten.
            Noorderwijk krijgt meer dan 30% van het geld van Groene Straten.
            Meer dan een derde van het geld van Groene Straten gaat naar Noorderwijk.
            Minder dan de helft van het geld van Groene Straten gaat naar Zuiderwijk.
            ${noord.name} krijgt 45% van het geld van ${groen.name}.
            45% van het geld van Groene Straten is toegekend aan Noorderwijk.
            """;

    private static final String FALSE = """
            Middenwijk ontvangt 31,9% van het geld van Groene Straten.
            Middenwijk ontvangt 34% van het geld van Groene Straten.
            Noorderwijk krijgt circa 48% van het geld van Groene Straten.
            Noorderwijk krijgt circa 42% van het geld van Groene Straten.
            Noorderwijk krijgt circa 50% van het geld van Groene Straten.
            Ongeveer een derde van het geld van Groene Straten gaat naar Noorderwijk.
            Noorderwijk krijgt ruim 35% van het geld van Groene Straten.
            Noorderwijk krijgt ruim 30% van het geld van Groene Straten.
            Noorderwijk krijgt bijna 45% van het geld van Groene Straten.
            Noorderwijk krijgt bijna 55% van het geld van Groene Straten.
            Noorderwijk krijgt hoogstens 44% van het geld van Groene Straten.
            Noorderwijk krijgt minstens 46% van het geld van Groene Straten.
            Noorderwijk krijgt meer dan 45% van het geld van Groene Straten.
            Ruim een derde van het geld van Groene Straten gaat naar Noorderwijk.
            ${noord.name} krijgt 54% van het geld van ${groen.name}.
            ${noord.name} krijgt 54% van het geld van Groene Straten.
            54% van het geld van Groene Straten is toegekend aan Noorderwijk.
            """;

    private Report report;

    @BeforeAll
    void load(@TempDir Path folder) {
        report = WrongShares.municipality(folder, "nl");
    }

    private static Stream<String> rightSentences() {
        return TRUE.lines();
    }

    private static Stream<String> wrongSentences() {
        return FALSE.lines();
    }

    @ParameterizedTest
    @MethodSource("rightSentences")
    void whatIsTrueIsNoError(String sentence) {
        assertEquals(List.of(), WrongShares.find(report, sentence));
    }

    @ParameterizedTest
    @MethodSource("wrongSentences")
    void whatIsFalseIsAnError(String sentence) {
        assertEquals(1, WrongShares.find(report, sentence).size());
    }
}
