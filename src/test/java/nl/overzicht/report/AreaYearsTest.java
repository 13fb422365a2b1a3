package nl.overzicht.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of years on the page of an area: a gap between known years is shown, unless it is wide. */
class AreaYearsTest {

    @TempDir
    private Path folder;

    /** A year without an amount is an empty column between its neighbours, unless the known years are far apart. */
    @Test
    void yearsAreBesideTheirNeighbours() throws IOException {
        assertEquals(List.of(2024, 2025, 2026, 2027), yearsOfOneStream(Set.of(2024, 2026, 2027)));
        assertEquals(List.of(2024, 2033), yearsOfOneStream(Set.of(2024, 2033)));
    }

    private List<Integer> yearsOfOneStream(Set<Integer> known) throws IOException {
        Path content = new MadeUpMoney(1, 1, 10).write(folder.resolve("years-" + known.size()));
        Path table = content.resolve("data/statements.csv");
        List<String> kept = Files.readAllLines(table).stream()
                .filter(line -> !line.contains(",a1,") || known.contains(Integer.parseInt(line.split(",", -1)[10])))
                .filter(line -> !line.startsWith("s1.whole"))
                .toList();
        Files.write(table, kept);
        return AreaMoney.of(DefaultReport.load(content), "a1").years();
    }
}
