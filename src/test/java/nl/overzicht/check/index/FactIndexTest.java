package nl.overzicht.check.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.ProcessorTime;
import nl.overzicht.check.prose.TypedNumbers;
import nl.overzicht.fact.Fact;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks up facts by their text. A typed year searches the rows only once. */
class FactIndexTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    private static final int ROWS = 20_000;
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void numbersAreFoundByValueAndThoseOfOneValueInOrder() throws IOException {
        FactIndex known = known(load("", """
                a,dijken,p1,amount,30,EUR,granted,2024,2025,year,brief
                b,dijken,p2,amount,60,EUR,granted,,,,brief
                c,dijken,p3,amount,61,EUR,granted,,,,brief
                """));
        Quantity sixty = quantity("60");
        assertEquals("a.total b c", ids(known.findNear(sixty).toList()));
        assertTrue(known.findNear(quantity("10")).findAny().isEmpty());
    }

    /** Each row has a fact with this year: counting them anew for each fact took minutes. */
    @Test
    void aYearOfManyFacts() throws IOException {
        Report report = load(
                "Er is geld vanaf 2025.\n",
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "r%1$s,,,amount,1,EUR,granted,2025,2025,,brief\n".formatted("" + i))
                        .collect(Collectors.joining()));
        Findings findings = ProcessorTime.atMost(ENOUGH, () -> {
            Findings found = new Findings();
            new TypedNumbers().check(report, found);
            return found;
        });
        assertEquals(1, findings.toSortedList().size());
    }

    private static Quantity quantity(String value) {
        return Quantity.of(new BigDecimal(value), Quantity.EUR, Precision.ABOUT);
    }

    private static FactIndex known(Report report) {
        return new FactIndex(report.programme(), report.facts());
    }

    private static String ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.joining(" "));
    }

    private Report load(String letter, String rows) throws IOException {
        Folders.copy(BASE, folder);
        Files.writeString(folder.resolve("data/statements.csv"), """
                id,stream,item,quantity,value,unit,status,from,to,per,source
                dijken.amount,dijken,,amount,400,EUR,agreed,,,,brief
                dijken.homes,dijken,,homes,50,homes,target,,,,brief
                """ + rows);
        Files.writeString(folder.resolve("letter.md"), letter);
        return DefaultReport.load(folder);
    }
}
