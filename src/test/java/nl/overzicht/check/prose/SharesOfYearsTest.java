package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.overzicht.DefaultReport;
import nl.overzicht.load.Attack;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shares by year, by status and at different moments. Groen grants Noord 1, 1 and 2 million in 2026 to 2028, and Zuid 1, 2 and 3;
 * Water grants Noord 1 million. Bomen grants Oost 4.5 million and West 5.5, of which 1 and 3 million are paid. Plein agreed on 3
 * million for Oost as of January, and on 7 for West as of June. Of Park 8 million is granted, 2 paid, and 6 estimated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharesOfYearsTest {

    private static final String STATEMENTS = """
            id,stream,area,quantity,value,unit,precision,status,from,to,as_of,source
            noord.2026,groen,noord,amount,1,mln EUR,,granted,2026,2026,,brief
            noord.2027,groen,noord,amount,1,mln EUR,,granted,2027,2027,,brief
            noord.2028,groen,noord,amount,2,mln EUR,,granted,2028,2028,,brief
            zuid.2026,groen,zuid,amount,1,mln EUR,,granted,2026,2026,,brief
            zuid.2027,groen,zuid,amount,2,mln EUR,,granted,2027,2027,,brief
            zuid.2028,groen,zuid,amount,3,mln EUR,,granted,2028,2028,,brief
            groen.kernen,groen,,areas,5,areas,,target,,,,brief
            water.noord,water,noord,amount,1,mln EUR,,granted,2026,2028,,brief
            bomen.oost,bomen,oost,amount,4.5,mln EUR,,granted,2026,2028,,brief
            bomen.west,bomen,west,amount,5.5,mln EUR,,granted,2026,2028,,brief
            bomen.oost.paid,bomen,oost,amount,1,mln EUR,,paid,2026,2028,,brief
            bomen.west.paid,bomen,west,amount,3,mln EUR,,paid,2026,2028,,brief
            plein.oost,plein,oost,amount,3,mln EUR,,agreed,2026,2028,2026-01-01,brief
            plein.west,plein,west,amount,7,mln EUR,,agreed,2026,2028,2026-06-30,brief
            park.granted,park,,amount,8,mln EUR,,granted,2026,2028,,brief
            park.agreed,park,,amount,6,mln EUR,estimated,agreed,2026,2028,,brief
            park.paid,park,,amount,2,mln EUR,,paid,2026,2028,,brief
            """;

    private static final String STREAMS = """
              - id: %1$s
                name: %2$s
                summary: Voor %2$s.
                areas:
                  scope: all
            """;

    private Report report;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        Attack.copyBaseTo(folder);
        Path data = folder.resolve("data");
        Files.writeString(data.resolve("statements.csv"), STATEMENTS);
        Files.writeString(data.resolve("areas.csv"), "id,name\nnoord,Noord\nzuid,Zuid\noost,Oost\nwest,West\n");
        StringBuilder streams = new StringBuilder("streams:\n");
        List.of("Groen", "Water", "Bomen", "Plein", "Park")
                .forEach(name -> streams.append(STREAMS.formatted(name.toLowerCase(Locale.ROOT), name)));
        Files.writeString(data.resolve("streams.yaml"), streams);
        Files.writeString(data.resolve("programme.yaml"), """
                name: Programma Droge Voeten
                abbreviation: PDV
                delimitation: Alleen geld dat extra is.
                areas:
                  columns:
                    name: Kern
                quantities:
                  areas:
                    title: Dorpen
                    singular: dorp
                    plural: dorpen
                  amount:
                    title: Bedrag
                """);
        Files.writeString(folder.resolve("letter.md"), "Over ${groen.name}.\n");
        report = DefaultReport.load(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De helft van het geld van Groen komt in 2028.",
                "In 2027 komt 30% van het geld van Groen.",
                "De helft van het geld van Groen komt in ${groen.period.to}.",
                "80% van het geld voor Noord komt uit Groen.",
                "45% van het geld van Bomen gaat naar Oost.",
                "25% van het geld van Bomen gaat naar Oost.",
                "34% van het toegekende geld van het programma gaat naar Groen.",
                "Van de €8 miljoen voor Park is 25% betaald.",
                "Alle vier kernen doen mee.",
            })
    void whatIsTrueIsNoError(String sentence) {
        assertEquals(0, countWrong(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De helft van het geld van Groen komt in 2027.",
                "De helft van het geld van Groen komt in 2027",
                "In 2027 komt 31% van het geld van Groen.",
                "De helft van het geld van Groen komt in ${groen.period.from}.",
                "54% van het geld voor Noord komt uit Groen.",
                "54% van het geld van Bomen gaat naar Oost.",
                "20% van het geld van Bomen gaat naar Oost.",
                "70% van het toegekende geld van het programma gaat naar Groen.",
                "Van de €8 miljoen voor Park is 26% betaald.",
                "Alle drie kernen doen mee.",
                "Alle drie dorpen doen mee.",
                "Alle 6 kernen doen mee.",
            })
    void whatIsFalseIsAnError(String sentence) {
        assertEquals(1, countWrong(sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De helft van het geld van Groen komt vanaf 2027.",
                "De helft van het geld van Groen komt in 2026-2027.",
                "De helft van het geld van Groen komt in 2026 en 2027.",
                "In 2028 krijgt Noord 54% van het geld van Groen.",
                "54% van het geld van Plein gaat naar Oost.",
                "54% van Noord gaat naar Groen.",
                "Van het geld van Park is 60% betaald.",
                "60% van het geld van Park is toegekend.",
                "Alle twee kernen doen mee.",
                "Alle vijf kernen doen mee.",
            })
    void whatIsNotSaidIsNoError(String sentence) {
        assertEquals(0, countWrong(sentence), sentence);
    }

    private int countWrong(String sentence) {
        return WrongShares.find(report, sentence).size();
    }
}
