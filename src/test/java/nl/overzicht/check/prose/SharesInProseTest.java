package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shares and counts as policy officers write them. The municipality grants Groene Straten 4.5, 3.25 and 2.25 million in its
 * three neighbourhoods, of which together 1.8 million is paid; for Waterberging there is an estimate.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharesInProseTest {

    private static final String DUTCH_TRUE = """
            Noorderwijk krijgt 45% van het geld van Groene Straten.
            Noorderwijk krijgt 45 procent van het toegekende geld van Groene Straten.
            Noorderwijk krijgt vijfenveertig procent van het geld voor Groene Straten.
            Van het geld voor Groene Straten gaat ruim 40% naar Noorderwijk.
            Van Groene Straten gaat een derde naar Middenwijk.
            Middenwijk ontvangt 32,5% van het budget van Groene Straten.
            Bijna de helft van het geld van Groene Straten gaat naar Noorderwijk.
            Minder dan de helft van het geld van Groene Straten is voor Noorderwijk bestemd.
            Van het geld van Groene Straten is 18% betaald.
            18% van het toegekende bedrag voor Groene Straten is al betaald.
            Van de €10 miljoen voor Groene Straten is 18% betaald.
            Van de €10 miljoen is €1,8 miljoen (18%) betaald.
            Van de ${groen.total.granted} is ${groen.betaald} (18%) betaald.
            Van de €10 miljoen ging €4,5 miljoen naar Noorderwijk (45%).
            Alle drie wijken doen mee.
            Alle 3 wijken hebben een plan.
            Twee van de drie wijken hebben een plan.
            Het programma telt drie wijken en twee geldstromen.
            Het Voorbeeldprogramma bestaat uit twee geldstromen.
            """;

    private static final String DUTCH_FALSE = """
            Noorderwijk krijgt 54% van het geld van Groene Straten.
            Noorderwijk krijgt vierenvijftig procent van het geld voor Groene Straten.
            Van het geld voor Groene Straten gaat ruim 45% naar Noorderwijk.
            Van Groene Straten gaat twee derde naar Middenwijk.
            Middenwijk ontvangt 35% van het budget van Groene Straten.
            De helft van het geld van Groene Straten gaat naar Noorderwijk.
            Meer dan de helft van het geld van Groene Straten is voor Noorderwijk bestemd.
            Van het geld van Groene Straten is 60% betaald.
            60% van het toegekende bedrag voor Groene Straten is al betaald.
            Van de €10 miljoen voor Groene Straten is een kwart betaald.
            Van de €10 miljoen is €1,8 miljoen (81%) betaald.
            Van de ${groen.total.granted} is ${groen.betaald} (28%) betaald.
            €4,5 miljoen (54%) van de €10 miljoen gaat naar Noorderwijk.
            Alle vier wijken doen mee.
            Alle 4 wijken hebben een plan.
            Vier van de vijf wijken hebben een plan.
            Van de vijf wijken hebben er drie een plan.
            Het programma telt vier wijken en twee geldstromen.
            Het Voorbeeldprogramma bestaat uit drie geldstromen.
            Het VP telt drie wijken en vier stromen.
            Van het geld van Groene Straten gaat 54% naar Noorderwijk
            Van het geld van Groene Straten krijgt Noorderwijk 54%
            Er is al ${groen.betaald} betaald. Van de €10 miljoen is €1,8 miljoen (81%) betaald.
            Van de €10 miljoen is €1,8 miljoen (81%) betaald. Er is al ${groen.betaald} betaald.
            ${groen.betaald} (28%) van de ${groen.total.granted} is betaald.
            Alle vier wijken doen mee. Noorderwijk is groot.
            Alle vier wijken doen mee. Dat vindt ${noord.name}.
            In het Voorbeeldprogramma doen alle vier wijken mee.
            Er is ${groen.betaald} betaald. Alle vier wijken doen mee.
            """;

    private static final String DUTCH_SILENT = """
            De helft van de gemeenten heeft gereageerd.
            De helft van de bewoners van Noorderwijk kent Groene Straten.
            De helft van Noorderwijk is in de zomer vergroend.
            Noorderwijk krijgt niet 54% van het geld van Groene Straten.
            Van het geld van Groene Straten is nog niet de helft betaald aan bewoners.
            Noorderwijk krijgt 60% van het geld voor bomen van Groene Straten.
            Van het geld van Groene Straten is 60% op tijd betaald.
            De helft van het geld voor Waterberging is betaald.
            De helft van het geld van Groene Straten komt in 2027.
            De helft van het geld gaat naar Noorderwijk.
            60% van het budget is toegekend.
            Ruim 60% van het geld van het programma gaat naar Groene Straten.
            Groene Straten is voor 60% klaar.
            Vier jaar geleden begon Groene Straten.
            In artikel 20 staat wat van de helft geldt.
            Voor driekwart van de straten van Noorderwijk is een plan.
            Van de €10 miljoen is €1,8 miljoen betaald, 60% aan bewoners.
            Van de €10 miljoen is €1,8 miljoen betaald aan bewoners van vier straten (60%).
            Van de ruim €10 miljoen is €1,8 miljoen (60%) betaald.
            Alle vier wijken van de stad Voorbeeld doen mee.
            Alle vier wijken die meedoen, hebben een plan.
            Alle twee wijken boven het water hebben een plan.
            Van de vijf wijken in de buurt hebben er drie een plan.
            Een aantal van de vier wijken heeft een plan.
            Het programma kent vier wijken geld toe.
            De gemeente telt 12 wijken.
            Alle vijf gemeenten doen mee.
            De wethouder bezocht vier wijken. In alle vier wijken was iets te zien.
            In Noorderwijk ligt veel. Alle vier wijken grenzen eraan.
            Hij sprak met vier van de zes bewoners.
            Groene Straten is groot. Alle vier wijken doen mee.
            Dat vindt ${noord.name}. Alle vier wijken doen mee.
            Van de €10 miljoen per jaar is €1,8 miljoen (81%) betaald.
            Van de €8 tot €10 miljoen is €1,8 miljoen (81%) betaald.
            54% van het geld van Groene Straten gaat naar Groene Straten.
            Nu is er 54% van het geld van Groene Straten.
            54% van Noorderwijk gaat naar Groene Straten.
            """;

    private static final String ENGLISH_TRUE = """
            Northside receives 45% of the money of Green Streets.
            Of the money for Green Streets 18% was paid.
            Nearly half of the money of Green Streets goes to Northside.
            A third of the budget of Green Streets goes to Centre.
            Of the €10 million €1.8 million (18%) was paid.
            All three neighbourhoods take part.
            The programme comprises three neighbourhoods and two streams.
            """;

    private static final String ENGLISH_FALSE = """
            Northside receives 54% of the money of Green Streets.
            Of the money for Green Streets 80 per cent was paid.
            Half the money of Green Streets goes to Northside.
            More than half of the money of Green Streets goes to Northside.
            Two thirds of the budget of Green Streets goes to Centre.
            Of the €10 million €1.8 million (81%) was paid.
            All four neighbourhoods take part.
            Three of the four neighbourhoods have a plan.
            The programme comprises three neighbourhoods and three streams.
            """;

    private static final String ENGLISH_SILENT = """
            Half of the municipalities have answered.
            Half of the money goes to Northside.
            Northside received 54% of the trees of Green Streets.
            Of the money for Green Streets 80% was paid late.
            Four years ago Green Streets began.
            All four neighbourhoods with a plan take part.
            All four of us were there.
            """;

    /** Text before the sentence, which must not count for its length. */
    private static final String LONG = "Dat was zo. ".repeat(60);

    private Path folder;
    private Report dutch;
    private Report english;

    @BeforeAll
    void load() throws IOException {
        folder = Files.createTempDirectory("shares");
        dutch = WrongShares.municipality(folder, "nl");
        english = WrongShares.municipality(folder, "en");
    }

    @AfterAll
    void delete() throws IOException {
        Folders.delete(folder);
    }

    private static Stream<Arguments> sentences() {
        return Stream.of(
                        of(DUTCH_TRUE, false, 0),
                        of(DUTCH_FALSE, false, 1),
                        of(DUTCH_SILENT, false, 0),
                        of(LONG + "Noorderwijk krijgt 54% van het geld van Groene Straten.", false, 1),
                        of(ENGLISH_TRUE, true, 0),
                        of(ENGLISH_FALSE, true, 1),
                        of(ENGLISH_SILENT, true, 0))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> of(String sentences, boolean inEnglish, int wrong) {
        return sentences
                .lines()
                .filter(line -> !line.isBlank())
                .map(sentence -> Arguments.of(sentence, inEnglish, wrong));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void whatIsFalseIsAnErrorAndNothingElse(String sentence, boolean inEnglish, int wrong) {
        Report report = inEnglish ? english : dutch;
        List<String> found = WrongShares.find(report, sentence);
        assertEquals(wrong, found.size(), found::toString);
    }
}
