package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as policy officers write them: each true one passes, each false one is an error. False sentences that are
 * not detected yet are listed too, so that a change is noticed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficersSentencesTest {

    private static final String DEFAULT_TRUE = """
            Kansrijke Wijk ontvangt ruim €400 miljoen voor 2026 tot en met 2028.
            Voor Kansrijke Wijk is door OCW €327 miljoen toegekend.
            De drie ministeries dragen €408 miljoen bij aan Kansrijke Wijk.
            Preventie met Gezag krijgt ruim €208 miljoen, voor 47 gemeenten.
            Preventie met Gezag krijgt ruim tweehonderdacht miljoen euro.
            Het Coalitieakkoord reserveert €135 miljoen per jaar, in totaal €945 miljoen.
            Vanaf 2029 is in het Coalitieakkoord jaarlijks €135 miljoen gereserveerd.
            Vanaf 2029 is in het Coalitieakkoord €945 miljoen gereserveerd.
            Vanaf 2030 is in het Coalitieakkoord €810 miljoen gereserveerd.
            Vanaf 2030 is in het Coalitieakkoord €135 miljoen per jaar gereserveerd.
            Tot en met 2031 is uit het Coalitieakkoord €405 miljoen gereserveerd.
            In de periode 2030-2032 is uit het Coalitieakkoord €405 miljoen gereserveerd.
            De eerste twee jaar van het Coalitieakkoord is er €270 miljoen gereserveerd.
            De Woontopafspraken tellen op tot naar schatting €600 miljoen.
            De Woontopafspraken tellen op tot naar schatting zeshonderd miljoen euro.
            Met de Woontopafspraken worden 50.000 woningen gebouwd.
            In 2023 kreeg Kansrijke Wijk circa €256 miljoen.
            Kansrijke Wijk steeg van circa €256 miljoen in de jaren 2023-2025 naar ruim €400 miljoen in 2026-2028.
            Wie in 2026 begint met Preventie met Gezag, kan tot en met 2029 rekenen op geld.
            In 2029 eindigt Preventie met Gezag, en begint de reeks van €135 miljoen uit het Coalitieakkoord.
            Kansrijke Wijk en Preventie met Gezag krijgen respectievelijk ruim €400 miljoen en ruim €208 miljoen.
            Kansrijke Wijk en Preventie met Gezag krijgen samen met de gemeenten €700 miljoen.
            De subsidie van ruim €208 miljoen voor Preventie met Gezag wordt vanaf 2028 herzien.
            Voor Kansrijke Wijk geldt een plafond van €5 miljoen per gemeente.
            Alle 20 gebieden doen mee.
            Alle negen gebieden hebben een plan.
            """;

    private static final String DEFAULT_FALSE = """
            Kansrijke Wijk ontvangt €400 miljoen.
            Kansrijke Wijk ontvangt ruim €420 miljoen.
            Voor Kansrijke Wijk is door OCW €337 miljoen toegekend.
            Preventie met Gezag krijgt ruim €218 miljoen.
            Preventie met Gezag krijgt ruim tweehonderdtachtig miljoen euro.
            Preventie met Gezag loopt van 2026 tot en met 2030.
            Preventie met Gezag bereikt 57 gemeenten.
            Het Coalitieakkoord reserveert €145 miljoen per jaar.
            Het Coalitieakkoord reserveert in totaal €955 miljoen.
            Vanaf 2030 is in het Coalitieakkoord €945 miljoen gereserveerd.
            Tot en met 2031 is uit het Coalitieakkoord €540 miljoen gereserveerd.
            In de periode 2030-2032 is uit het Coalitieakkoord €410 miljoen gereserveerd.
            De eerste twee jaar van het Coalitieakkoord is er €280 miljoen gereserveerd.
            De Woontopafspraken tellen op tot naar schatting vijfhonderd miljoen euro.
            Met de Woontopafspraken worden 40.000 woningen gebouwd.
            Tot en met 2027 ontvangt Kansrijke Wijk ruim €267 miljoen.
            Kansrijke Wijk steeg van circa €250 miljoen in 2023-2025 naar ruim €400 miljoen in 2026-2028.
            Kansrijke Wijk en Preventie met Gezag krijgen respectievelijk ruim €208 miljoen en ruim €400 miljoen.
            Alle 21 gebieden doen mee.
            De helft van het geld van het Coalitieakkoord komt in 2029.
            """;

    private static final String DEFAULT_NOT_FOUND = """
            Kansrijke Wijk en Preventie met Gezag krijgen samen ruim €708 miljoen.
            """;

    private static final String MUNICIPALITY_TRUE = """
            Voor Groene Straten is €10 miljoen toegekend.
            Voor Groene Straten is tien miljoen euro toegekend.
            Noorderwijk krijgt €4,5 miljoen, Middenwijk €3,25 miljoen en Zuiderwijk €2,25 miljoen.
            Noorderwijk en Middenwijk krijgen samen €7,75 miljoen.
            Noorderwijk, Middenwijk en Zuiderwijk krijgen samen €10 miljoen.
            Noorderwijk en Zuiderwijk krijgen respectievelijk €4,5 miljoen en €2,25 miljoen.
            Van Groene Straten is in 2026 €1,8 miljoen betaald.
            Tot en met 2026 is voor Groene Straten €1,8 miljoen betaald.
            Tot eind 2028 is voor Groene Straten €10 miljoen toegekend.
            Voor Waterberging is naar schatting €6 miljoen afgesproken, tot en met 2029.
            Groene Straten maakt 12 projecten mogelijk.
            Noorderwijk, Middenwijk en het centrum krijgen samen €9 miljoen.
            """;

    private static final String MUNICIPALITY_FALSE = """
            Voor Groene Straten is €11 miljoen toegekend.
            Voor Groene Straten is elf miljoen euro toegekend.
            Noorderwijk krijgt €4,5 miljoen, Middenwijk €3,5 miljoen en Zuiderwijk €2,25 miljoen.
            Noorderwijk en Middenwijk krijgen samen €8 miljoen.
            Noorderwijk, Middenwijk en Zuiderwijk krijgen samen €11 miljoen.
            Noorderwijk en Zuiderwijk krijgen respectievelijk €2,25 miljoen en €4,5 miljoen.
            Van Groene Straten is in 2026 €1,9 miljoen betaald.
            Tot en met 2027 is voor Groene Straten €6,7 miljoen toegekend.
            Voor Waterberging is naar schatting €7 miljoen afgesproken, tot en met 2029.
            Groene Straten maakt 14 projecten mogelijk.
            """;

    private Path folder;
    private Report ofDefault;
    private Report ofMunicipality;

    @BeforeAll
    void load() throws IOException {
        folder = Files.createTempDirectory("officers");
        Path content = folder.resolve("content");
        CommandRun made = CommandRun.of("init", content.toString(), "--kind", "municipality", "--lang", "nl");
        assertEquals(0, made.code(), made::err);
        ofMunicipality = DefaultReport.load(content);
        ofDefault = DefaultReport.load();
    }

    @AfterAll
    void delete() throws IOException {
        Folders.delete(folder);
    }

    private static Stream<Arguments> sentences() {
        return Stream.of(
                        of(DEFAULT_TRUE, false, false),
                        of(DEFAULT_FALSE, false, true),
                        of(DEFAULT_NOT_FOUND, false, false),
                        of(MUNICIPALITY_TRUE, true, false),
                        of(MUNICIPALITY_FALSE, true, true))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> of(String sentences, boolean municipality, boolean isFalse) {
        return sentences.lines().map(sentence -> Arguments.of(sentence, municipality, isFalse));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void whatIsFalseIsAnErrorAndWhatIsTrueIsNone(String sentence, boolean municipality, boolean isFalse) {
        Report report = municipality ? ofMunicipality : ofDefault;
        Findings findings = new Findings();
        new TypedNumbers()
                .check(
                        new Report(
                                report.content().with(List.of(new Document(Document.LETTER, sentence)), Map.of()),
                                report.facts()),
                        findings);
        List<Finding> found = findings.toSortedList();
        assertEquals(isFalse, found.stream().anyMatch(finding -> finding.code().equals("PRS-1")), found::toString);
        assertTrue(isFalse || found.stream().noneMatch(finding -> finding.code().equals("PRS-1")));
    }
}
