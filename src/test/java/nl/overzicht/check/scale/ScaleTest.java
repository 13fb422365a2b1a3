package nl.overzicht.check.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The exact threshold beyond which a number differs too much from its neighbours, and which rows are neighbours: those
 * of one series of years or one level of areas.
 */
class ScaleTest {

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "noord//2026 2; noord//2027 1000 # STM-36 r2 r1",
                "noord//2026 2; noord//2027 999 # ''",
                "noord//2026 1; noord//2027 2000 # STM-36 r2 r1",
                "noord//2026 1; noord//2027 2001 # ''",
                "noord//2026 0.5; noord//2027 500 # STM-36 r2 r1",
                "noord//2026 10; noord//2027 10; noord//2028 30000 # STM-36 r3 r2",
                "noord//2026 10; noord//2027 10; noord//2028 30001 # ''",
                "noord//2026 10; noord//2027 10; noord//2028 3334 # STM-36 r3 r2",
                "noord//2026 10; noord//2027 10; noord//2028 3333 # ''",
                "noord//2026 1; noord//2027 10; noord//2028 10000 # STM-36 r3 r2",
                "noord//2026 1; noord//2027 11; noord//2028 11000 # ''",
                "noord//2026 1; noord//2027 1; noord//2028 1000; noord//2029 1000 # ''",
                "noord//2026 0; noord//2027 10; noord//2028 10000 # STM-36 r3 r2",
                "/a/2026 10; /a/2027 10000 # STM-36 r2 r1",
                "/a/2026 10; /b/2026 10000 # ''",
                "noord/a/2026 10; zuid/b/2026 10000 # ''",
                "noord//2026 10; zuid//2026 10000 # STM-36 r2 r1",
                "noord//2026 10; zuid//2027 10000 # ''",
                "noord//2026 10; noord//2027 10000; zuid//2026 10000 # STM-36 r2 r1",
                "noord//2026 10; noord//2027 10000; zuid//2026 9; zuid//2027 9000 # STM-36 r2 r1 2",
                "noord//2026 10; noord//2027 10; noord//2028 10000; zuid//2028 10 # STM-36 r3 r2",
            })
    void aThousandTimesItsNeighbours(String rows, String expected) throws IOException {
        Findings findings = new Findings();
        new Magnitudes().check(report(rows), findings);
        assertEquals(expected, words(findings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "noord//2026 100000; zuid//2026 100000000000 # STM-37 r2 r1",
                "noord//2026 100000; zuid//2026 99999999999 # ''",
                "noord//2026 1000000; zuid//2026 100000000000 # ''",
                "noord//2026 999999; zuid//2026 100000000000 # STM-37 r2 r1",
                "noord//2026 10000000000000 # STM-37 r1",
                "noord//2026 9999999999999 # ''",
            })
    void beyondAnyProgramme(String rows, String expected) throws IOException {
        Findings findings = new Findings();
        new LargestRow().check(report(rows), findings);
        assertEquals(expected, words(findings));
    }

    private Report report(String rows) throws IOException {
        Folders.copy(BASE, folder);
        StringBuilder csv = new StringBuilder("id,stream,area,item,quantity,value,unit,status,from,to,source\n");
        int number = 1;
        for (String row : rows.split("; ")) {
            String[] parts = row.split("[/ ]", -1);
            csv.append("r%d,dijken,%s,%s,amount,%s,EUR,granted,%s,%s,brief%n"
                    .formatted(number++, parts[0], parts[1], parts[3], parts[2], parts[2]));
        }
        Files.writeString(folder.resolve("data/statements.csv"), csv);
        Files.writeString(folder.resolve("data/streams.yaml"), "streams:\n  - id: dijken\n    name: Dijken\n");
        Files.writeString(folder.resolve("letter.md"), "Tekst.\n");
        return DefaultReport.load(folder);
    }

    /**
     * The code, the larger row, the row that it is compared with, and the number of rows, as far as the finding has
     * them.
     */
    private static String words(Findings findings) {
        return findings.toSortedList().stream().map(ScaleTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Finding finding) {
        List<String> places = finding.rule().definition().places();
        return Stream.concat(
                        Stream.of(finding.code()),
                        Stream.of("id", "other", "count")
                                .filter(places::contains)
                                .map(place -> finding.value(place).nl()))
                .collect(Collectors.joining(" "));
    }
}
