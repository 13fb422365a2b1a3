package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many replaced rows, and many sentences that each name the moment of some of them: not every row is tried in every
 * sentence.
 */
@Tag("slow")
class EarlierRowsTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");
    private static final int ROWS = 20_000;
    private static final int SENTENCES = 200;

    /** Trying each row in each sentence took minutes. */
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void manyReplacedRowsAndManySentences() throws IOException {
        Folders.copy(BASE, folder);
        Files.writeString(
                folder.resolve("data/statements.csv"),
                IntStream.range(0, ROWS).mapToObj(EarlierRowsTest::row).collect(Collectors.joining("", """
                        id,stream,item,quantity,value,unit,status,from,to,as_of,source
                        dijken.amount,dijken,p,amount,1,EUR,granted,2024,2030,,brief
                        dijken.homes,dijken,,homes,50,homes,target,,,,brief
                        """, "")));
        Files.writeString(
                folder.resolve("letter.md"),
                IntStream.range(0, SENTENCES)
                        .mapToObj(i -> "Voor de Dijken is op %s mei 2012 een bedrag van €%s toegekend.\n\n"
                                .formatted("" + (1 + i % 28), i < SENTENCES / 2 ? amount(i) : "999999"))
                        .collect(Collectors.joining()));
        Report report = DefaultReport.load(folder);
        Findings findings = ProcessorTime.atMost(ENOUGH, () -> {
            Findings found = new Findings();
            new TypedNumbers().check(report, found);
            return found;
        });
        List<String> wrong = findings.toSortedList().stream()
                .filter(finding -> finding.code().equals("PRS-1"))
                .map(finding -> finding.value("number").nl())
                .toList();
        assertEquals(Collections.nCopies(SENTENCES / 2, "€999999"), wrong);
    }

    /** Rows for the days of May 2012, each with its own items, whose amounts change the next year. */
    private static String row(int i) {
        int item = i / 2;
        String moment = i % 2 == 0 ? "2012-05-%02d".formatted(1 + item % 28) : "2013-05-01";
        return "r%s,dijken,p%s,amount,%s,EUR,granted,2024,2030,%s,brief\n"
                .formatted("" + i, "" + item, i % 2 == 0 ? amount(item) : "" + (200_000 + item), moment);
    }

    private static String amount(int item) {
        return "" + (100_000 + item);
    }
}
